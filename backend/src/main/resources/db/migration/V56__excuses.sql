-- A candidate who was recorded absent may prove the reason afterwards, for a time; what they said, and what was answered.
ALTER TABLE hearing
  ADD COLUMN excuse           longtext    NULL COMMENT 'of the candidate, given after the absence was recorded',
  ADD COLUMN excuse_given_at  datetime(6) NULL,
  ADD COLUMN excuse_answer    longtext    NULL COMMENT 'why it was not accepted',
  ADD COLUMN excuse_judged_at datetime(6) NULL,
  ADD COLUMN excuse_judged_by uuid        NULL;

-- The same of a member of the jury.
CREATE TABLE member_excuse (
  hearing_id uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  reason     longtext    NOT NULL,
  given_at   datetime(6) NOT NULL,
  accepted   boolean     NULL COMMENT 'empty while nobody has judged it',
  answer     longtext    NOT NULL COMMENT 'why it was not accepted',
  PRIMARY KEY (hearing_id, person_id),
  FOREIGN KEY (hearing_id) REFERENCES hearing (id)
);

INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, stops_while, actor, consequence, legal_basis) VALUES
 ('FR_UNIVERSITY', 'jury.absenceProof', 1, '2000-01-01', 16, 'excuseAbsence', 'P8D', 'CALENDAR_DAYS', 'EXCUSE_REVIEW', 'CANDIDATE',      'absenceStands', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.excuseReview', 1, '2000-01-01', 17, 'reviewExcuse',  'P5D', 'CALENDAR_DAYS', '',              'JURY_SECRETARY', 'raised',        'ownRules'),
 ('TN_UNIVERSITY', 'jury.absenceProof', 1, '2000-01-01', 16, 'excuseAbsence', 'P8D', 'CALENDAR_DAYS', 'EXCUSE_REVIEW', 'CANDIDATE',      'absenceStands', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.excuseReview', 1, '2000-01-01', 17, 'reviewExcuse',  'P5D', 'CALENDAR_DAYS', '',              'JURY_SECRETARY', 'raised',        'ownRules');
INSERT INTO deadline_alert (regime, rule, version, step, moment) VALUES
 ('FR_UNIVERSITY', 'jury.absenceProof', 1, 'warnAbsence', '-P3D'),
 ('TN_UNIVERSITY', 'jury.absenceProof', 1, 'warnAbsence', '-P3D');

UPDATE law_edition SET edition = edition + 1;
