-- A credential rests on the decision of a file, or on one line of an award. Who holds the latter is known once the learner
-- takes it into an account.
ALTER TABLE credential DROP FOREIGN KEY credential_ibfk_1;
ALTER TABLE credential
  MODIFY file_id uuid NOT NULL COMMENT 'of a candidacy, or of the line of an award',
  MODIFY holder_id uuid NULL COMMENT 'empty until a learner has taken it into an account',
  ADD COLUMN award_id uuid NULL COMMENT 'empty where it rests on a decision' AFTER round,
  ADD KEY of_award (award_id),
  ADD FOREIGN KEY (award_id) REFERENCES award (id);

-- The personal link by which a learner without an account gets the credential; what is in it is known to nobody who reads here.
CREATE TABLE learner_link (
  credential_id uuid         NOT NULL PRIMARY KEY,
  number        int          NOT NULL COMMENT 'of the link, from 1: a new one takes the place of the one before',
  token_hash    varchar(64)  NOT NULL UNIQUE,
  token_sealed  varchar(300) NOT NULL,
  last_day      date         NOT NULL,
  taken_by      uuid         NULL,
  taken_at      datetime(6)  NULL,
  version       bigint       NOT NULL,
  FOREIGN KEY (credential_id) REFERENCES credential (id)
);
