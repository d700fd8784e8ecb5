-- The block of a competency was left out: taken from the version of the certification that the file aims at.
UPDATE competency_spread s
JOIN agreement a ON a.assessment_id = s.assessment_id
JOIN candidacy f ON f.id = a.candidacy_id
JOIN block b ON b.certification_id = f.certification_id
JOIN competency c ON c.block_id = b.id AND c.code = s.competency_code
SET s.block_code = b.code
WHERE s.block_code = '';

-- Where the file is gone: from the versions of the certification, as far as they agree.
UPDATE competency_spread s
JOIN agreement a ON a.assessment_id = s.assessment_id
JOIN (
  SELECT v.institution_id, v.code AS certification, c.code AS competency, MIN(b.code) AS block
  FROM certification v
  JOIN block b ON b.certification_id = v.id
  JOIN competency c ON c.block_id = b.id
  GROUP BY v.institution_id, v.code, c.code
  HAVING COUNT(DISTINCT b.code) = 1
) k ON k.institution_id = a.institution_id AND k.certification = a.certification_code
  AND k.competency = s.competency_code
SET s.block_code = k.block
WHERE s.block_code = '';
