-- Why a credential does not hold is a code, with words where they are needed. What was written freely before are words.
ALTER TABLE credential
  ADD COLUMN suspension_words varchar(1000) COMMENT 'beside the code; for the holder',
  ADD COLUMN revocation_words varchar(1000) COMMENT 'beside the code; for the holder';
UPDATE credential SET suspension_words = suspension_reason, suspension_reason = 'OTHER' WHERE suspension_reason IS NOT NULL;
UPDATE credential SET revocation_reason = CASE revocation_reason
    WHEN 'decisionAnnulled' THEN 'DECISION_ANNULLED'
    WHEN 'earlierDecisionRevoked' THEN 'EARLIER_DECISION_REVOKED'
    ELSE 'DECISION_REVOKED' END
  WHERE revocation_reason IS NOT NULL;
ALTER TABLE credential
  MODIFY suspension_reason varchar(40) COMMENT 'a code',
  MODIFY revocation_reason varchar(40) COMMENT 'a code';

-- One authority asks that a single credential be revoked; another confirms, or it is given up.
CREATE TABLE credential_recall (
  id             uuid          NOT NULL PRIMARY KEY,
  credential_id  uuid          NOT NULL,
  file_id        uuid          NOT NULL,
  institution_id uuid          NOT NULL,
  reason         varchar(40)   NOT NULL,
  words          varchar(1000) NOT NULL,
  asked_by       uuid          NOT NULL,
  asked_at       datetime(6)   NOT NULL,
  state          varchar(20)   NOT NULL COMMENT 'ASKED, CONFIRMED, WITHDRAWN; OVERTAKEN: its decision was taken away meanwhile',
  waits          boolean       COMMENT 'true while it is asked, else empty',
  settled_by     uuid,
  settled_at     datetime(6),
  version        bigint        NOT NULL,
  UNIQUE KEY one_waits (credential_id, waits),
  KEY of_file (file_id),
  KEY waiting (institution_id, waits),
  FOREIGN KEY (credential_id) REFERENCES credential (id),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);
