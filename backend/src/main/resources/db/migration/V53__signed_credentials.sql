-- What was issued before stays as it is: a statement without a signature.
ALTER TABLE credential
  ADD COLUMN issuer            varchar(300) COMMENT 'the DID it names; empty where it was never signed',
  ADD COLUMN document          longtext     COMMENT 'Open Badges 3.0 with its proof inside; the same bytes for ever',
  ADD COLUMN token             longtext     COMMENT 'the same as a signed token',
  ADD COLUMN status_list_id    uuid,
  ADD COLUMN status_index      int,
  ADD COLUMN suspended_at      datetime(6),
  ADD COLUMN suspension_reason varchar(1000),
  ADD UNIQUE KEY one_place_each (status_list_id, status_index),
  ADD FOREIGN KEY (status_list_id) REFERENCES status_list (id);

CREATE TRIGGER credential_keeps_its_bytes BEFORE UPDATE ON credential FOR EACH ROW
BEGIN
  IF NOT (NEW.statement <=> OLD.statement AND NEW.document <=> OLD.document AND NEW.token <=> OLD.token) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A credential is never changed';
  END IF;
END;
