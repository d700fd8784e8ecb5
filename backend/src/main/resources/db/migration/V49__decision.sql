-- Whoever settled the condition of a decision took part in it, and does not judge the appeal.
INSERT IGNORE INTO work_person (file_id, person_id, seated)
SELECT d.file_id, d.condition_by, FALSE
FROM decision d JOIN work_file f ON f.file_id = d.file_id
WHERE d.condition_by IS NOT NULL;

-- What silence of the board means, under the law that sets its time: in France and Tunisia it dismisses the appeal.
INSERT INTO regime_parameter (regime, name, setting, legal_basis)
SELECT regime, 'appeal.silenceRule', 'DISMISSED', legal_basis
FROM deadline_rule WHERE rule = 'appeal.review' AND version = 1;
INSERT INTO parameter_kind (name, kind, choices) VALUES ('appeal.silenceRule', 'CHOICE', 'DISMISSED NONE');
UPDATE deadline_rule SET consequence = 'silenceDismisses' WHERE rule = 'appeal.review' AND consequence = 'silenceRejects';

-- An excuse is a result of the jury until the next one: the chart of results counts it.
ALTER TABLE work_file
  ADD COLUMN excused_at datetime(6) NULL COMMENT 'when the last hearing was recorded, to which the candidate did not come for a reason';
UPDATE work_file f JOIN (
  SELECT j.candidacy_id, h.result, h.recorded_at,
    ROW_NUMBER() OVER (PARTITION BY j.candidacy_id ORDER BY h.recorded_at DESC, h.number DESC) AS place
  FROM hearing h JOIN jury j ON j.id = h.jury_id) last
  ON last.candidacy_id = f.file_id AND last.place = 1
SET f.excused_at = last.recorded_at
WHERE last.result IN ('EXCUSED', 'EXCUSED_WITH_PROOF');
