-- A letter that cannot be set keeps no other waiting, and says why, as a mail does.
ALTER TABLE letter
  ADD COLUMN attempts        int NOT NULL DEFAULT 0 COMMENT 'how often its PDF could not be set',
  ADD COLUMN next_attempt_at datetime(6)            COMMENT 'empty: none has failed',
  ADD COLUMN fault           varchar(500)           COMMENT 'why the PDF could not be set last; empty once it is';
