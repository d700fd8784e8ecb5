CREATE TABLE juror (
  person_id      uuid         NOT NULL PRIMARY KEY,
  name           varchar(200) NOT NULL,
  institution_id uuid         NOT NULL,
  quality        varchar(20)  NOT NULL,
  woman          boolean      NOT NULL,
  discipline     varchar(200) NOT NULL,
  employer       varchar(200) NOT NULL,
  past_employers longtext     NOT NULL COMMENT 'one per line',
  qualified_for  longtext     NOT NULL COMMENT 'ids of certifications, one per line',
  languages      varchar(200) NOT NULL COMMENT 'language tags, one per line',
  version        bigint       NOT NULL,
  KEY juror_by_institution (institution_id, name),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);

CREATE TABLE jury (
  id                    uuid         NOT NULL PRIMARY KEY,
  candidacy_id          uuid         NOT NULL,
  round                 int          NOT NULL COMMENT 'one more after every annulment',
  status                varchar(20)  NOT NULL,
  president_id          uuid         COMMENT 'one column: there cannot be two',
  proposed_president_id uuid,
  appointed_by          uuid,
  appointed_at          datetime(6),
  session_date          date,
  session_start         time,
  slot_minutes          int          NOT NULL,
  place                 varchar(300) NOT NULL,
  video_link            varchar(500) NOT NULL,
  late_reason           longtext     NOT NULL,
  convened_at           datetime(6),
  version               bigint       NOT NULL,
  UNIQUE KEY one_jury_per_round (candidacy_id, round),
  FOREIGN KEY (candidacy_id) REFERENCES candidacy (id)
);

CREATE TABLE seat (
  id             uuid         NOT NULL PRIMARY KEY,
  jury_id        uuid         NOT NULL,
  person_id      uuid         NOT NULL,
  name           varchar(200) NOT NULL,
  quality        varchar(20)  NOT NULL,
  woman          boolean      NOT NULL,
  qualified      boolean      NOT NULL,
  status         varchar(20)  NOT NULL,
  declaration    longtext,
  declared_at    datetime(6),
  challenged_for varchar(40),
  challenge_text longtext     NOT NULL,
  challenged_at  datetime(6),
  recused_for    varchar(40),
  recusal_text   longtext     NOT NULL,
  recused_by     uuid,
  recused_at     datetime(6),
  UNIQUE KEY one_seat_per_person (jury_id, person_id),
  KEY seat_by_person (person_id, status),
  FOREIGN KEY (jury_id) REFERENCES jury (id),
  FOREIGN KEY (person_id) REFERENCES juror (person_id)
);

CREATE TABLE hearing (
  id          uuid        NOT NULL PRIMARY KEY,
  jury_id     uuid        NOT NULL,
  number      int         NOT NULL,
  held_on     date        NOT NULL,
  result      varchar(20) NOT NULL,
  present     longtext    NOT NULL COMMENT 'ids of persons, one per line',
  minutes     int         NOT NULL,
  notes       longtext    NOT NULL,
  recorded_by uuid        NOT NULL,
  recorded_at datetime(6) NOT NULL,
  UNIQUE KEY one_record_per_session (jury_id, number),
  FOREIGN KEY (jury_id) REFERENCES jury (id)
);
