CREATE TABLE journal_head (
  file_id uuid     NOT NULL PRIMARY KEY,
  seq     bigint   NOT NULL COMMENT 'number of the last entry; the row is locked while one is appended',
  hash    char(64) NOT NULL COMMENT 'of the last entry'
);

CREATE TABLE journal_entry (
  file_id  uuid         NOT NULL,
  seq      bigint       NOT NULL,
  at       datetime(6)  NOT NULL,
  actor    varchar(40)  NOT NULL COMMENT 'id of a person, system, or nobody',
  event    varchar(100) NOT NULL,
  content  longtext     NOT NULL COMMENT 'canonical JSON: keys in order, ids and values only',
  previous char(64)     NOT NULL,
  hash     char(64)     NOT NULL COMMENT 'SHA-256 of the entry with the hash before it',
  PRIMARY KEY (file_id, seq)
);

CREATE TRIGGER journal_entry_is_never_changed BEFORE UPDATE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: an entry is never changed';

CREATE TRIGGER journal_entry_is_never_deleted BEFORE DELETE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: an entry is never deleted';
