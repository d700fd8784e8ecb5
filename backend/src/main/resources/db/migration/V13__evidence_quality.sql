-- What a person found; what a rule finds is reckoned when it is read.
CREATE TABLE quality_mark (
  evidence_id uuid          NOT NULL,
  quality     varchar(20)   NOT NULL,
  found       varchar(10)   NOT NULL COMMENT 'YES, NO, DOUBT',
  comment     varchar(1000) NOT NULL,
  by_person   uuid          NOT NULL,
  at          datetime(6)   NOT NULL,
  PRIMARY KEY (evidence_id, quality),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE
);

INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'evidence.currency', 'P4Y', 'ownRules'),
 ('TN_UNIVERSITY', 'evidence.currency', 'P4Y', 'ownRules');
