CREATE TABLE evidence_page_seen (
  evidence_id  uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  page         int         NOT NULL,
  candidacy_id uuid        NOT NULL,
  seen_at      datetime(6) NOT NULL COMMENT 'for the first time',
  PRIMARY KEY (evidence_id, person_id, page),
  KEY evidence_page_seen_of_file (candidacy_id, person_id),
  FOREIGN KEY (evidence_id, person_id) REFERENCES evidence_study (evidence_id, person_id) ON DELETE CASCADE
);
