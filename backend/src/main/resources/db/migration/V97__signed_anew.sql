-- What a key signed that fell into other hands is signed anew: the credential stays, its proofs and its place in the status
-- lists are others. What was handed out before is kept as it was.
ALTER TABLE credential
  ADD COLUMN document_key varchar(120) COMMENT 'the key of the proof inside, as a multikey; empty where it was never signed' AFTER document,
  ADD COLUMN token_key    varchar(120) COMMENT 'the same of the token' AFTER token,
  ADD KEY by_document_key (document_key),
  ADD KEY by_token_key (token_key);

UPDATE credential
SET document_key = SUBSTRING_INDEX(JSON_VALUE(document, '$.proof[0].verificationMethod'), '#', -1)
WHERE document IS NOT NULL;

-- The header of a token is base64url without padding.
UPDATE credential
SET token_key = SUBSTRING_INDEX(JSON_VALUE(CONVERT(FROM_BASE64(RPAD(
      REPLACE(REPLACE(SUBSTRING_INDEX(token, '.', 1), '-', '+'), '_', '/'),
      4 * CEIL(CHAR_LENGTH(SUBSTRING_INDEX(token, '.', 1)) / 4), '=')) USING utf8mb4), '$.kid'), '#', -1)
WHERE token IS NOT NULL;

CREATE TABLE former_signature (
  id             uuid         NOT NULL PRIMARY KEY,
  credential_id  uuid         NOT NULL,
  issuer         varchar(300) NOT NULL COMMENT 'the DID it named',
  document       longtext     NOT NULL,
  token          longtext     NOT NULL,
  status_list_id uuid         NOT NULL,
  status_index   int          NOT NULL COMMENT 'set for good: nobody is to accept what was handed out before',
  replaced_at    datetime(6)  NOT NULL,
  UNIQUE KEY one_place_each (status_list_id, status_index),
  FOREIGN KEY (credential_id) REFERENCES credential (id),
  FOREIGN KEY (status_list_id) REFERENCES status_list (id)
);

ALTER TABLE issuer_key
  ADD COLUMN reissue_asked_at datetime(6) COMMENT 'since when what it signed is signed anew' AFTER withdrawal_reason,
  ADD COLUMN reissued_at      datetime(6) COMMENT 'when all of it was' AFTER reissue_asked_at;

DROP TRIGGER credential_keeps_its_bytes;
CREATE TRIGGER credential_keeps_its_bytes BEFORE UPDATE ON credential FOR EACH ROW
BEGIN
  IF NOT (NEW.statement <=> OLD.statement AND NEW.recognised <=> OLD.recognised) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A credential is never changed';
  END IF;
  IF NOT (NEW.document <=> OLD.document AND NEW.token <=> OLD.token)
      AND NOT EXISTS (SELECT 1 FROM former_signature f
                      WHERE f.credential_id = OLD.id AND f.document <=> OLD.document AND f.token <=> OLD.token) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A credential is never changed; signed anew only where what was handed out is kept';
  END IF;
END;
