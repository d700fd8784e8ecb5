CREATE TABLE letter_counter (
  institution_id uuid NOT NULL,
  year           int  NOT NULL,
  last_number    int  NOT NULL,
  PRIMARY KEY (institution_id, year)
);

CREATE TABLE letter (
  id             uuid         NOT NULL PRIMARY KEY,
  number         varchar(60)  NOT NULL UNIQUE,
  institution_id uuid         NOT NULL,
  file_id        uuid         NOT NULL,
  kind           varchar(30)  NOT NULL,
  round          int          NOT NULL,
  person_id      uuid         NOT NULL COMMENT 'the addressee',
  detail         varchar(60)  NOT NULL COMMENT 'what distinguishes letters of one kind: the code of a block, or empty',
  language       varchar(10)  NOT NULL,
  title          varchar(300) NOT NULL,
  xhtml          longtext     NOT NULL COMMENT 'frozen with the event; the PDF is set from it',
  pdf            longblob     COMMENT 'set once, shortly after; never changed',
  sha256         varchar(64),
  created_at     datetime(6)  NOT NULL,
  UNIQUE KEY letter_once (file_id, kind, round, person_id, detail)
);
CREATE INDEX letter_to_set ON letter (sha256, created_at);

CREATE TABLE message (
  id         uuid         NOT NULL PRIMARY KEY,
  person_id  uuid         NOT NULL,
  file_id    uuid         NOT NULL,
  kind       varchar(60)  NOT NULL,
  round      int          NOT NULL,
  detail     varchar(60)  NOT NULL,
  language   varchar(10)  NOT NULL,
  title      varchar(300) NOT NULL,
  text       longtext     NOT NULL,
  link       varchar(100) NOT NULL,
  letter_id  uuid,
  calendar   longtext     COMMENT 'an iCalendar file',
  created_at datetime(6)  NOT NULL,
  read_at    datetime(6),
  UNIQUE KEY message_once (file_id, kind, round, person_id, detail),
  KEY message_of_person (person_id, created_at),
  FOREIGN KEY (letter_id) REFERENCES letter (id)
);

CREATE TABLE mail (
  message_id      uuid        NOT NULL PRIMARY KEY,
  state           varchar(10) NOT NULL COMMENT 'WAITING, SENT or GIVEN_UP',
  attempts        int         NOT NULL,
  next_attempt_at datetime(6) NOT NULL,
  sent_at         datetime(6),
  fault           varchar(500),
  KEY mail_waiting (state, next_attempt_at),
  FOREIGN KEY (message_id) REFERENCES message (id)
);
