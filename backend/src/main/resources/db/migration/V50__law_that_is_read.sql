-- Nothing reads these, or they say again what a rule says and would contradict its next version: they are no law.
DELETE FROM regime_parameter WHERE name IN (
  'inactivity.alert', 'inactivity.close', 'jury.reminder', 'appeal.gracious', 'appeal.contentious', 'postJury.meeting',
  'validationFile.deadline', 'locale', 'upload.maxMB.convocation', 'upload.maxMB.validationFile', 'upload.maxMB.video');

-- What counts as experience, and how much of it a regime asks for, is said beside the decision of admissibility and can be set.
INSERT INTO parameter_kind (name, kind, choices) VALUES
 ('experience.minMonths',           'NUMBER', ''),
 ('experience.countableActivities', 'SET',
  'PAID SELF_EMPLOYED VOLUNTARY UNION ELECTIVE CARING INTERNSHIP WORK_IMMERSION HIGH_LEVEL_SPORT');

-- What stops the clock of a rule is said by the rule.
ALTER TABLE deadline_rule ADD COLUMN stops_while varchar(100) NOT NULL DEFAULT '' COMMENT 'CORRECTION, HEARD_AGAIN; with spaces' AFTER counting;
UPDATE deadline_rule SET stops_while = 'CORRECTION' WHERE rule IN ('evidence.review', 'jury.deadline');
UPDATE deadline_rule SET stops_while = 'HEARD_AGAIN' WHERE rule = 'result.deadline';

UPDATE law_edition SET edition = edition + 1;
