-- The files that were sent, as those who work on them list, filter and sort them: all a list needs is in one row. The room
-- of the desk keeps it with every event, in the same transaction.
CREATE TABLE work_file (
  file_id          uuid         NOT NULL PRIMARY KEY,
  institution_id   uuid         NOT NULL,
  certification_id uuid         NOT NULL,
  candidate_id     uuid         NOT NULL,
  reference        varchar(20)  NOT NULL,
  candidate_name   varchar(200) NOT NULL,
  status           varchar(20)  NOT NULL,
  under_way        boolean      NOT NULL COMMENT 'the file is not over',
  reached          int          NOT NULL COMMENT 'the furthest stage: a place in the list Stage',
  step             varchar(80)  NOT NULL COMMENT 'that waits for people; empty where none does',
  roles            varchar(200) NOT NULL COMMENT 'who may do it',
  since            datetime(6)  NOT NULL COMMENT 'when that step began to wait, or the last one ended',
  due              datetime(6)  NOT NULL COMMENT 'the first deadline that runs or was missed; the end of 9999 without any',
  sent_at          datetime(6)  NOT NULL,
  with_candidate   bigint       NOT NULL COMMENT 'microseconds during which the file waited for its candidate',
  outcome          varchar(60)  NOT NULL COMMENT 'of the decision in force; empty without one',
  decided_at       datetime(6),
  assignee_id      uuid,
  KEY work_by_due (institution_id, under_way, due, file_id),
  KEY work_by_sent (institution_id, under_way, sent_at, file_id),
  KEY work_by_since (institution_id, under_way, since, file_id),
  KEY work_by_name (institution_id, under_way, candidate_name, file_id),
  KEY work_by_reference (institution_id, under_way, reference, file_id),
  KEY work_by_step (institution_id, under_way, step, due, file_id),
  KEY work_by_certification (institution_id, under_way, certification_id, due, file_id),
  KEY work_by_assignee (institution_id, under_way, assignee_id, due, file_id),
  KEY work_by_decision (institution_id, decided_at)
);

CREATE TABLE work_word (
  file_id uuid        NOT NULL,
  word    varchar(60) NOT NULL COMMENT 'of the reference or the name',
  PRIMARY KEY (file_id, word),
  KEY work_by_word (word, file_id)
);

CREATE TABLE work_deadline (
  file_id uuid         NOT NULL,
  rule    varchar(60)  NOT NULL,
  due     datetime(6)  NOT NULL,
  state   varchar(10)  NOT NULL COMMENT 'RUNNING, STOPPED or EXPIRED',
  steps   varchar(120) NOT NULL COMMENT 'that stand under it, with commas',
  legal   boolean      NOT NULL COMMENT 'set by law, for the institution to keep',
  PRIMARY KEY (file_id, rule),
  KEY work_by_legal_delay (legal, state, due)
);

CREATE TABLE work_person (
  file_id   uuid    NOT NULL,
  person_id uuid    NOT NULL COMMENT 'took part in a decision or a jury of the file, or accompanied the candidate',
  seated    boolean NOT NULL COMMENT 'is on the jury now',
  PRIMARY KEY (file_id, person_id),
  KEY work_by_person (person_id, seated, file_id)
);

CREATE TABLE work_label (
  file_id        uuid        NOT NULL,
  label          varchar(40) NOT NULL,
  institution_id uuid        NOT NULL,
  PRIMARY KEY (file_id, label),
  KEY work_by_label (institution_id, label, file_id)
);

CREATE TABLE work_view (
  id             uuid          NOT NULL PRIMARY KEY,
  owner_id       uuid          NOT NULL,
  institution_id uuid          COMMENT 'whose whole staff has it; empty: only its owner',
  name           varchar(60)   NOT NULL,
  filter         varchar(1000) NOT NULL COMMENT 'as in the address of the page',
  created_at     datetime(6)   NOT NULL,
  KEY view_of_owner (owner_id),
  KEY view_of_institution (institution_id)
);

-- What is there already.
INSERT INTO work_file
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

INSERT IGNORE INTO work_word
SELECT f.file_id, w.word
FROM work_file f, JSON_TABLE(
  CONCAT('["', REGEXP_REPLACE(CONCAT(f.reference, ' ', f.candidate_name), '[^\\p{L}\\p{N}\\p{M}]+', '","'), '"]'),
  '$[*]' COLUMNS (word varchar(60) PATH '$')) w
WHERE w.word <> '';

INSERT INTO work_deadline
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

INSERT INTO work_person
SELECT j.candidacy_id, s.person_id, MAX(j.status <> 'ANNULLED' AND s.status <> 'RECUSED')
FROM jury j JOIN seat s ON s.jury_id = j.id JOIN work_file f ON f.file_id = j.candidacy_id
WHERE s.status <> 'PROPOSED'
GROUP BY j.candidacy_id, s.person_id;

INSERT IGNORE INTO work_person
SELECT f.file_id, p.person_id, FALSE
FROM work_file f JOIN (
  SELECT candidacy_id, appointed_by AS person_id FROM jury WHERE appointed_by IS NOT NULL
  UNION SELECT id, opinion_by FROM candidacy WHERE opinion_by IS NOT NULL
  UNION SELECT id, decided_by FROM candidacy WHERE decided_by IS NOT NULL
  UNION SELECT c.id, CAST(a.person AS uuid) FROM candidacy c, JSON_TABLE(
    CONCAT('["', REPLACE(c.accompanied_by, ',', '","'), '"]'), '$[*]' COLUMNS (person varchar(36) PATH '$')) a
    WHERE c.accompanied_by <> ''
) p ON p.candidacy_id = f.file_id;
