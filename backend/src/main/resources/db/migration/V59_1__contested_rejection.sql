-- The rejection of an application is contested as a decision is: it has its time, its receipt, its appeal (round 0) and its end.
ALTER TABLE admissibility_notice
  ADD COLUMN received_on date,
  ADD COLUMN annulled    boolean     NOT NULL DEFAULT false COMMENT 'by an upheld appeal; stays as history',
  ADD COLUMN closed_at   datetime(6) COMMENT 'nothing can be done any more against the rejection',
  ADD COLUMN version     bigint      NOT NULL DEFAULT 0;
UPDATE admissibility_notice n JOIN candidacy c ON c.id = n.file_id SET n.closed_at = UTC_TIMESTAMP(6) WHERE c.status = 'REJECTED';

ALTER TABLE candidacy
  ADD COLUMN overruled_by uuid COMMENT 'who of the appeal board took the rejection away' AFTER by_silence,
  ADD COLUMN overruled_on date AFTER overruled_by;

ALTER TABLE appeal
  MODIFY COLUMN round int NOT NULL COMMENT 'of the decision contested; 0: the rejection of the application',
  DROP FOREIGN KEY appeal_ibfk_1;
ALTER TABLE appeal ADD FOREIGN KEY (file_id) REFERENCES candidacy (id);
