-- A credential may rest on the decision on a request for recognition. What is recognised stays as it was attested.
ALTER TABLE credential
  MODIFY file_id uuid NOT NULL COMMENT 'of a candidacy, of the line of an award, or of a request for recognition',
  ADD COLUMN recognised longtext NULL COMMENT 'JSON: what is recognised; empty where it does not rest on a request' AFTER award_id;

DROP TRIGGER credential_keeps_its_bytes;
CREATE TRIGGER credential_keeps_its_bytes BEFORE UPDATE ON credential FOR EACH ROW
BEGIN
  IF NOT (NEW.statement <=> OLD.statement AND NEW.document <=> OLD.document AND NEW.token <=> OLD.token
      AND NEW.recognised <=> OLD.recognised) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A credential is never changed';
  END IF;
END;
