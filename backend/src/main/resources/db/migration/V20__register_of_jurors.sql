-- What the register knows of a juror beyond what the rules of composition count.
ALTER TABLE juror
  ADD COLUMN profile longtext NOT NULL DEFAULT '' COMMENT 'JSON' AFTER woman,
  ADD COLUMN inactive_since datetime(6) COMMENT 'called to no jury any more',
  ADD COLUMN inactive_reason longtext NOT NULL DEFAULT '';

UPDATE juror SET profile = JSON_OBJECT(
  'position', '',
  'discipline', discipline,
  'fields', JSON_ARRAY(),
  'employments', JSON_EXTRACT(CONCAT('[',
    CONCAT_WS(',',
      IF(employer = '', NULL, JSON_OBJECT('employer', employer, 'from', NULL, 'until', NULL, 'past', FALSE)),
      (SELECT GROUP_CONCAT(JSON_OBJECT('employer', line.name, 'from', NULL, 'until', NULL, 'past', TRUE))
       FROM JSON_TABLE(CONCAT('["', REPLACE(REPLACE(REPLACE(past_employers, '\\', '\\\\'), '"', '\\"'), '\n', '","'), '"]'),
         '$[*]' COLUMNS (name varchar(200) PATH '$')) AS line
       WHERE line.name <> '')), ']'), '$'),
  'training', JSON_ARRAY(),
  'absences', JSON_ARRAY(),
  'weekdays', JSON_ARRAY(),
  'filesPerYear', 0,
  'mandate', JSON_OBJECT('from', NULL, 'until', NULL));

ALTER TABLE juror DROP COLUMN discipline, DROP COLUMN employer, DROP COLUMN past_employers;
