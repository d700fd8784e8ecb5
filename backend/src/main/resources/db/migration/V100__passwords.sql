-- A password that is changed ends every sign-in with the one before.
ALTER TABLE person
  ADD COLUMN password_stamp uuid NULL COMMENT 'of the last change; null before the first';

-- Who forgot a password asks for a mail, and sets another one by the link in it.
CREATE TABLE password_request (
  id        uuid        NOT NULL PRIMARY KEY COMMENT 'by which its mail finds it',
  person_id uuid        NOT NULL,
  asked_at  datetime(6) NOT NULL,
  KEY of_person (person_id, asked_at),
  KEY ended (asked_at),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

CREATE TABLE password_link (
  token_hash char(64)    NOT NULL PRIMARY KEY COMMENT 'SHA-256: the link itself stands in the mail alone',
  person_id  uuid        NOT NULL,
  ends_at    datetime(6) NOT NULL,
  KEY of_person (person_id),
  KEY ended (ends_at),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
