START TRANSACTION;

-- Writes the list of files anew from the tables of the rooms; "The list of files" in operations.md says when.
DELETE FROM work_file;
DELETE FROM work_word;
DELETE FROM work_deadline;
DELETE FROM work_person;

INSERT INTO work_file (file_id, institution_id, certification_id, candidate_id, reference, candidate_name, status, under_way,
  reached, step, roles, since, due, sent_at, with_candidate, outcome, decided_at, assignee_id)
SELECT c.id, c.institution_id, c.certification_id, c.candidate_id, c.reference, c.candidate_name, c.status,
  c.status NOT IN ('REJECTED', 'WITHDRAWN', 'LAPSED', 'CLOSED'),
  CASE
    WHEN EXISTS (SELECT 1 FROM decision d WHERE d.file_id = c.id) THEN 7
    WHEN EXISTS (SELECT 1 FROM assessment a WHERE a.candidacy_id = c.id AND a.deliberated_at IS NOT NULL) THEN 6
    WHEN EXISTS (SELECT 1 FROM hearing h JOIN jury j ON j.id = h.jury_id WHERE j.candidacy_id = c.id AND h.result = 'HEARD') THEN 5
    WHEN EXISTS (SELECT 1 FROM jury j WHERE j.candidacy_id = c.id AND j.appointed_at IS NOT NULL) THEN 4
    WHEN EXISTS (SELECT 1 FROM portfolio p WHERE p.candidacy_id = c.id AND p.submitted_at IS NOT NULL) THEN 3
    WHEN c.status <> 'REJECTED' AND c.decided_on IS NOT NULL THEN 2
    WHEN c.complete_on IS NOT NULL THEN 1
    ELSE 0
  END,
  COALESCE(t.step, ''), COALESCE(t.roles, ''),
  COALESCE(t.opened_at, (SELECT MAX(o.closed_at) FROM open_task o WHERE o.file_id = c.id), v.sent_at),
  '9999-12-31', v.sent_at,
  COALESCE((SELECT SUM(TIMESTAMPDIFF(MICROSECOND, o.opened_at, o.closed_at)) FROM open_task o
            WHERE o.file_id = c.id AND o.closed_at IS NOT NULL AND FIND_IN_SET('CANDIDATE', o.roles)), 0),
  COALESCE(d.outcome, ''), d.issued_at, NULL
FROM candidacy c
JOIN candidacy_version v ON v.candidacy_id = c.id
  AND v.number = (SELECT MIN(f.number) FROM candidacy_version f WHERE f.candidacy_id = c.id)
LEFT JOIN open_task t ON t.file_id = c.id AND t.state = 'OPEN'
  AND t.job_key = (SELECT MAX(o.job_key) FROM open_task o WHERE o.file_id = c.id AND o.state = 'OPEN')
LEFT JOIN decision d ON d.file_id = c.id AND d.active
  AND d.round = (SELECT MAX(l.round) FROM decision l WHERE l.file_id = c.id);

UPDATE work_file f JOIN (
  SELECT j.candidacy_id, h.result, h.recorded_at,
    ROW_NUMBER() OVER (PARTITION BY j.candidacy_id ORDER BY h.recorded_at DESC, h.number DESC) AS place
  FROM hearing h JOIN jury j ON j.id = h.jury_id) last
  ON last.candidacy_id = f.file_id AND last.place = 1
SET f.excused_at = last.recorded_at
WHERE last.result IN ('EXCUSED', 'EXCUSED_WITH_PROOF');

INSERT IGNORE INTO work_word (file_id, word)
SELECT f.file_id, w.word
FROM work_file f, JSON_TABLE(
  CONCAT('["', REGEXP_REPLACE(CONCAT(f.reference, ' ', f.candidate_name), '[^\\p{L}\\p{N}\\p{M}]+', '","'), '"]'),
  '$[*]' COLUMNS (word varchar(60) PATH '$')) w
WHERE w.word <> '';

INSERT INTO work_deadline (file_id, rule, due, state, steps, legal)
SELECT d.file_id, d.rule, d.due, d.state, REPLACE(r.steps, ' ', ','),
  r.legal_basis <> 'ownRules' AND r.actor <> 'CANDIDATE'
FROM deadline d
JOIN deadline_rule r ON r.regime = d.regime AND r.rule = d.rule AND r.version = d.rule_version
JOIN work_file f ON f.file_id = d.file_id
WHERE f.under_way AND r.consequence <> 'none' AND d.state IN ('RUNNING', 'STOPPED', 'EXPIRED')
  AND d.round = (SELECT MAX(l.round) FROM deadline l WHERE l.file_id = d.file_id AND l.rule = d.rule);

UPDATE work_file f SET f.due = COALESCE(
  (SELECT MIN(d.due) FROM work_deadline d WHERE d.file_id = f.file_id
    AND (d.state = 'RUNNING' OR (d.state = 'EXPIRED' AND FIND_IN_SET(SUBSTRING_INDEX(f.step, '.', -1), d.steps)))),
  '9999-12-31');

INSERT INTO work_person (file_id, person_id, seated)
SELECT j.candidacy_id, s.person_id, MAX(j.status <> 'ANNULLED' AND s.status <> 'RECUSED')
FROM jury j JOIN seat s ON s.jury_id = j.id JOIN work_file f ON f.file_id = j.candidacy_id
WHERE s.status <> 'PROPOSED'
GROUP BY j.candidacy_id, s.person_id;

-- Who took part in a decision.
INSERT IGNORE INTO work_person (file_id, person_id, seated)
SELECT f.file_id, p.person_id, FALSE
FROM work_file f JOIN (
  SELECT candidacy_id, appointed_by AS person_id FROM jury WHERE appointed_by IS NOT NULL
  UNION SELECT id, opinion_by FROM candidacy WHERE opinion_by IS NOT NULL
  UNION SELECT id, decided_by FROM candidacy WHERE decided_by IS NOT NULL
  UNION SELECT id, overruled_by FROM candidacy WHERE overruled_by IS NOT NULL
  UNION SELECT id, overrule_confirmed_by FROM candidacy WHERE overrule_confirmed_by IS NOT NULL
  UNION SELECT file_id, condition_by FROM decision WHERE condition_by IS NOT NULL
) p ON p.candidacy_id = f.file_id;

-- Who accompanied the candidate in one file is involved in all of them.
INSERT IGNORE INTO work_person (file_id, person_id, seated)
SELECT f.file_id, p.person_id, FALSE
FROM work_file f JOIN (
  SELECT c.candidate_id, CAST(a.person AS uuid) AS person_id FROM candidacy c, JSON_TABLE(
    CONCAT('["', REPLACE(c.accompanied_by, ',', '","'), '"]'), '$[*]' COLUMNS (person varchar(36) PATH '$')) a
    WHERE c.accompanied_by <> ''
) p ON p.candidate_id = f.candidate_id;

COMMIT;
