CREATE TABLE evidence_study (
  evidence_id  uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  candidacy_id uuid        NOT NULL,
  opened_at    datetime(6) NOT NULL COMMENT 'for the first time',
  PRIMARY KEY (evidence_id, person_id),
  KEY evidence_study_of_file (candidacy_id, person_id),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE
);
