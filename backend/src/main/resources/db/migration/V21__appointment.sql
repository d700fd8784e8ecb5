-- Every answer of the decision table that a jury rests on, with the version that answered.
CREATE TABLE composition_check (
  id            uuid        NOT NULL PRIMARY KEY,
  jury_id       uuid        NOT NULL,
  occasion      varchar(20) NOT NULL,
  checked_at    datetime(6) NOT NULL,
  lawful        boolean     NOT NULL,
  composition   longtext    NOT NULL COMMENT 'the numbers asked about, as JSON',
  table_version int         NOT NULL,
  verdict       longtext    NOT NULL COMMENT 'every rule with its answer, as JSON',
  KEY check_of_jury (jury_id, checked_at),
  FOREIGN KEY (jury_id) REFERENCES jury (id)
);

CREATE TABLE act_counter (
  institution_id uuid NOT NULL,
  year           int  NOT NULL,
  last_number    int  NOT NULL,
  PRIMARY KEY (institution_id, year)
);

CREATE TABLE appointment_act (
  number       varchar(80) NOT NULL PRIMARY KEY,
  jury_id      uuid        NOT NULL,
  check_id     uuid        NOT NULL,
  first_number varchar(80) NOT NULL COMMENT 'of the act it completes; empty for a first appointment',
  joined       longtext    NOT NULL COMMENT 'ids of those who became members by it, one per line',
  appointed_by uuid        NOT NULL,
  made_at      datetime(6) NOT NULL,
  KEY act_of_jury (jury_id, made_at),
  FOREIGN KEY (jury_id) REFERENCES jury (id),
  FOREIGN KEY (check_id) REFERENCES composition_check (id)
);

CREATE TABLE act_paper (
  number   varchar(80) NOT NULL,
  language varchar(5)  NOT NULL,
  xhtml    longtext    NOT NULL,
  pdf      longblob,
  sha256   varchar(64),
  PRIMARY KEY (number, language),
  FOREIGN KEY (number) REFERENCES appointment_act (number)
);

-- What the secretary has chosen and not yet sent to the authority.
CREATE TABLE kept_draft (
  jury_id  uuid        NOT NULL PRIMARY KEY,
  draft    longtext    NOT NULL,
  saved_by uuid        NOT NULL,
  saved_at datetime(6) NOT NULL,
  version  bigint      NOT NULL,
  FOREIGN KEY (jury_id) REFERENCES jury (id)
);
