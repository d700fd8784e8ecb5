-- A password that is changed ends every sign-in with the one before.
ALTER TABLE person
  ADD COLUMN password_round int NOT NULL DEFAULT 0 COMMENT 'how often the password was changed';

-- Who forgot a password sets another one by a link that is mailed; the last request alone counts.
CREATE TABLE password_link (
  person_id  uuid        NOT NULL PRIMARY KEY,
  id         uuid        NOT NULL UNIQUE COMMENT 'names the request, by which its mail finds it',
  asked_at   datetime(6) NOT NULL,
  token_hash char(64)    UNIQUE COMMENT 'SHA-256; null until the mail leaves, and the link itself stands in that alone',
  ends_at    datetime(6),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
