-- A challenge of a member, and the answer of the secretary, are kept one by one.
CREATE TABLE challenge (
  id          uuid        NOT NULL PRIMARY KEY,
  seat_id     uuid        NOT NULL,
  reason      varchar(40) NOT NULL,
  text        longtext    NOT NULL,
  made_at     datetime(6) NOT NULL,
  answer      longtext    NOT NULL COMMENT 'empty while it waits',
  answered_by uuid,
  answered_at datetime(6),
  KEY challenge_of_seat (seat_id, made_at),
  FOREIGN KEY (seat_id) REFERENCES seat (id)
);

INSERT INTO challenge (id, seat_id, reason, text, made_at, answer)
  SELECT UUID(), id, challenged_for, challenge_text, challenged_at, ''
  FROM seat WHERE challenged_for IS NOT NULL AND challenged_at IS NOT NULL;

ALTER TABLE seat DROP COLUMN challenged_for, DROP COLUMN challenge_text, DROP COLUMN challenged_at;
