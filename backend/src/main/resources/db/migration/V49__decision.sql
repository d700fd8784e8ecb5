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
