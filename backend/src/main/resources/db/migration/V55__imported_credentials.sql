-- What was found out of a credential that a candidate brought from elsewhere, when, and what it says of itself.
CREATE TABLE imported_credential (
  evidence_id uuid          NOT NULL PRIMARY KEY,
  file_id     uuid          NOT NULL,
  checked_at  datetime(6)   COMMENT 'empty: waits for its check',
  findings    varchar(300)  NOT NULL,
  issuer      varchar(500)  NOT NULL,
  title       varchar(500)  NOT NULL,
  issuer_name varchar(500)  NOT NULL,
  holder      varchar(500)  NOT NULL,
  valid_from  varchar(100)  NOT NULL,
  valid_until varchar(100)  NOT NULL,
  about       varchar(10)   NOT NULL COMMENT 'whether it speaks of the candidate',
  version     bigint        NOT NULL,
  KEY of_file (file_id),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE,
  FOREIGN KEY (file_id) REFERENCES candidacy (id)
);
