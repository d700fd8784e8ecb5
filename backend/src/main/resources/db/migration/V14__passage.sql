CREATE TABLE passage_dropped (
  candidacy_id  uuid NOT NULL,
  competency_id uuid NOT NULL,
  evidence_id   uuid NOT NULL,
  page          int  NOT NULL,
  PRIMARY KEY (candidacy_id, competency_id, evidence_id, page),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE
);
