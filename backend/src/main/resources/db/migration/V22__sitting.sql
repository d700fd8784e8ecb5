CREATE TABLE sitting (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  held_on        date         NOT NULL,
  opens          time         NOT NULL,
  closes         time         NOT NULL,
  place          varchar(300) NOT NULL,
  video_link     varchar(500) NOT NULL,
  rooms          longtext     NOT NULL COMMENT 'one per line',
  capacity       int          NOT NULL COMMENT 'files at most',
  version        bigint       NOT NULL,
  KEY sitting_by_day (institution_id, held_on),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);

CREATE TABLE slot (
  jury_id       uuid         NOT NULL PRIMARY KEY COMMENT 'a jury has one place in the calendar, or none',
  sitting_id    uuid         COMMENT 'empty while the file waits for another session',
  room          varchar(120) NOT NULL,
  start         time         NOT NULL,
  minutes       int          NOT NULL,
  pause         int          NOT NULL,
  changes       int          NOT NULL COMMENT 'of date, hour or place; the SEQUENCE of calendar files',
  version       bigint       NOT NULL,
  KEY slot_of_sitting (sitting_id, start),
  FOREIGN KEY (jury_id) REFERENCES jury (id),
  FOREIGN KEY (sitting_id) REFERENCES sitting (id)
);

CREATE TABLE summons_answer (
  jury_id     uuid         NOT NULL,
  person_id   uuid         NOT NULL,
  coming      boolean      NOT NULL,
  text        longtext     NOT NULL,
  answered_at datetime(6)  NOT NULL,
  PRIMARY KEY (jury_id, person_id),
  FOREIGN KEY (jury_id) REFERENCES slot (jury_id)
);

CREATE TABLE booking (
  subject uuid        NOT NULL COMMENT 'a person, or a room of a place',
  moment  datetime    NOT NULL COMMENT 'universal time; one row for every five minutes',
  jury_id uuid        NOT NULL,
  PRIMARY KEY (subject, moment) COMMENT 'nobody sits twice at the same time',
  KEY booking_of_jury (jury_id),
  FOREIGN KEY (jury_id) REFERENCES jury (id)
);

ALTER TABLE hearing ADD COLUMN attendance longtext COMMENT 'who sat from when to when; empty before it was kept';
