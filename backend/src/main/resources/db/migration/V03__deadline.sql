CREATE TABLE deadline_rule (
  regime      varchar(40) NOT NULL,
  rule        varchar(60) NOT NULL,
  version     int         NOT NULL,
  valid_from  date        NOT NULL,
  position    int         NOT NULL COMMENT 'order of the table of deadlines',
  steps       varchar(120) NOT NULL COMMENT 'steps of the diagram that stand under the rule, the leading one first',
  duration    varchar(20) NOT NULL COMMENT 'ISO 8601 period',
  counting    varchar(20) NOT NULL,
  actor       varchar(30) NOT NULL COMMENT 'role that must act',
  consequence varchar(40) NOT NULL COMMENT 'text key deadline.consequence.*',
  legal_basis varchar(40) NOT NULL COMMENT 'text key deadline.basis.*',
  PRIMARY KEY (regime, rule, version)
);

CREATE TABLE deadline_alert (
  regime  varchar(40) NOT NULL,
  rule    varchar(60) NOT NULL,
  version int         NOT NULL,
  step    varchar(60) NOT NULL COMMENT 'name under which the engine reads it: alert.<step>',
  moment  varchar(20) NOT NULL COMMENT 'after the opening day, or before the last day when negative',
  PRIMARY KEY (regime, rule, version, step),
  FOREIGN KEY (regime, rule, version) REFERENCES deadline_rule (regime, rule, version)
);

CREATE TABLE regime_parameter (
  regime      varchar(40)  NOT NULL,
  name        varchar(60)  NOT NULL,
  setting     varchar(200) NOT NULL,
  legal_basis varchar(40)  NOT NULL COMMENT 'text key deadline.basis.*',
  PRIMARY KEY (regime, name)
);

CREATE TABLE holiday (
  country   char(2)     NOT NULL,
  code      varchar(40) NOT NULL,
  basis     varchar(10) NOT NULL COMMENT 'GREGORIAN, EASTER, or HIJRI: reckoned, an approximation of what is announced',
  in_month  int         NOT NULL,
  on_day    int         NOT NULL COMMENT 'of the month, or days after Easter Sunday',
  days      int         NOT NULL,
  from_year int         NOT NULL,
  to_year   int         NOT NULL,
  PRIMARY KEY (country, code)
);

CREATE TABLE announced_holiday (
  country   char(2)     NOT NULL,
  code      varchar(40) NOT NULL,
  first_day date        NOT NULL COMMENT 'as announced; replaces the reckoned day of that year',
  PRIMARY KEY (country, code, first_day),
  FOREIGN KEY (country, code) REFERENCES holiday (country, code)
);

CREATE TABLE deadline (
  id            uuid        NOT NULL PRIMARY KEY,
  file_id       uuid        NOT NULL,
  regime        varchar(40) NOT NULL,
  rule          varchar(60) NOT NULL,
  rule_version  int         NOT NULL,
  round         int         NOT NULL,
  started_on    date        NOT NULL,
  due           datetime(6) NOT NULL,
  state         varchar(10) NOT NULL,
  stopped_since datetime(6) NULL,
  stood_micros  bigint      NOT NULL,
  ended_at      datetime(6) NULL,
  version       bigint      NOT NULL,
  UNIQUE KEY one_row_per_round (file_id, rule, round),
  KEY overdue (state, due),
  FOREIGN KEY (regime, rule, rule_version) REFERENCES deadline_rule (regime, rule, version)
);

CREATE TABLE business_clock (
  id            int    NOT NULL PRIMARY KEY,
  offset_micros bigint NOT NULL
);

INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, actor, consequence, legal_basis) VALUES
 ('FR_UNIVERSITY', 'completeness.check',     1, '2000-01-01',  1, 'checkCompleteness',            'P15D', 'CALENDAR_DAYS',    'INTAKE_OFFICER',       'raised',           'ownRules'),
 ('FR_UNIVERSITY', 'completion.resubmitDelay', 1, '2000-01-01', 2, 'completeApplication',         'P1M',  'DATE_TO_DATE',     'CANDIDATE',            'applicationLapses', 'ownRules'),
 ('FR_UNIVERSITY', 'admissibility.deadline', 1, '2000-01-01',  3, 'decideAdmissibility',          'P2M',  'DATE_TO_DATE',     'CERTIFYING_AUTHORITY', 'silenceAdmits',    'fr.L6412-2'),
 ('FR_UNIVERSITY', 'admissibility.validity', 1, '2000-01-01',  4, 'compilePortfolio',             'P3Y',  'DATE_TO_DATE',     'CANDIDATE',            'admissibilityLapses', 'ownRules'),
 ('FR_UNIVERSITY', 'evidence.review',        1, '2000-01-01',  5, 'reviewEvidence',               'P1M',  'DATE_TO_DATE',     'INTAKE_OFFICER',       'raised',           'ownRules'),
 ('FR_UNIVERSITY', 'portfolio.correction',   1, '2000-01-01',  6, 'correctPortfolio',             'P1M',  'DATE_TO_DATE',     'CANDIDATE',            'reviewGoesOn',     'ownRules'),
 ('FR_UNIVERSITY', 'jury.deadline',          1, '2000-01-01',  7, 'appointJury scheduleSession',  'P3M',  'END_OF_NTH_MONTH', 'JURY_SECRETARY',       'raised',           'fr.R6412-3'),
 ('FR_UNIVERSITY', 'session.reminder',       1, '2000-01-01',  8, 'remindSession',                'P0D',  'CALENDAR_DAYS',    'CANDIDATE',            'none',             'ownRules'),
 ('FR_UNIVERSITY', 'scoring.seal',           1, '2000-01-01',  9, 'scorePortfolio',               '-P1D', 'CALENDAR_DAYS',    'JURY_MEMBER',          'raised',           'ownRules'),
 ('FR_UNIVERSITY', 'result.deadline',        1, '2000-01-01', 10, 'deliberate signMinutes',       'P15D', 'CALENDAR_DAYS',    'JURY_PRESIDENT',       'raised',           'fr.R6412-3'),
 ('FR_UNIVERSITY', 'appeal.window',          1, '2000-01-01', 11, 'appealWindow',                 'P2M',  'CLEAR_PERIOD',     'CANDIDATE',            'decisionFinal',    'fr.R421-1'),
 ('FR_UNIVERSITY', 'appeal.review',          1, '2000-01-01', 12, 'reviewAppeal',                 'P2M',  'DATE_TO_DATE',     'APPEAL_BOARD',         'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'completeness.check',     1, '2000-01-01',  1, 'checkCompleteness',            'P15D', 'CALENDAR_DAYS',    'INTAKE_OFFICER',       'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'completion.resubmitDelay', 1, '2000-01-01', 2, 'completeApplication',         'P1M',  'DATE_TO_DATE',     'CANDIDATE',            'applicationLapses', 'ownRules'),
 ('TN_UNIVERSITY', 'admissibility.deadline', 1, '2000-01-01',  3, 'decideAdmissibility',          'P2M',  'DATE_TO_DATE',     'CERTIFYING_AUTHORITY', 'silenceRejects',   'tn.72-40'),
 ('TN_UNIVERSITY', 'admissibility.validity', 1, '2000-01-01',  4, 'compilePortfolio',             'P3Y',  'DATE_TO_DATE',     'CANDIDATE',            'admissibilityLapses', 'ownRules'),
 ('TN_UNIVERSITY', 'evidence.review',        1, '2000-01-01',  5, 'reviewEvidence',               'P1M',  'DATE_TO_DATE',     'INTAKE_OFFICER',       'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'portfolio.correction',   1, '2000-01-01',  6, 'correctPortfolio',             'P1M',  'DATE_TO_DATE',     'CANDIDATE',            'reviewGoesOn',     'ownRules'),
 ('TN_UNIVERSITY', 'jury.deadline',          1, '2000-01-01',  7, 'appointJury scheduleSession',  'P3M',  'DATE_TO_DATE',     'JURY_SECRETARY',       'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'session.reminder',       1, '2000-01-01',  8, 'remindSession',                'P0D',  'CALENDAR_DAYS',    'CANDIDATE',            'none',             'ownRules'),
 ('TN_UNIVERSITY', 'scoring.seal',           1, '2000-01-01',  9, 'scorePortfolio',               '-P1D', 'CALENDAR_DAYS',    'JURY_MEMBER',          'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'result.deadline',        1, '2000-01-01', 10, 'deliberate signMinutes',       'P15D', 'CALENDAR_DAYS',    'JURY_PRESIDENT',       'raised',           'ownRules'),
 ('TN_UNIVERSITY', 'appeal.window',          1, '2000-01-01', 11, 'appealWindow',                 'P2M',  'CLEAR_PERIOD',     'CANDIDATE',            'decisionFinal',    'tn.72-40'),
 ('TN_UNIVERSITY', 'appeal.review',          1, '2000-01-01', 12, 'reviewAppeal',                 'P2M',  'DATE_TO_DATE',     'APPEAL_BOARD',         'raised',           'ownRules');

INSERT INTO deadline_alert (regime, rule, version, step, moment)
SELECT r.regime, a.rule, 1, a.step, a.moment
FROM (SELECT 'FR_UNIVERSITY' AS regime UNION SELECT 'TN_UNIVERSITY') r
CROSS JOIN (
            SELECT 'completeness.check' AS rule, 'checkCompleteness' AS step, 'P10D' AS moment
  UNION ALL SELECT 'completion.resubmitDelay', 'completeApplication',   '-P7D'
  UNION ALL SELECT 'admissibility.deadline',   'decideAdmissibility',   'P45D'
  UNION ALL SELECT 'admissibility.validity',   'compilePortfolio',      'P60D'
  UNION ALL SELECT 'admissibility.validity',   'compilePortfolioAgain', 'P165D'
  UNION ALL SELECT 'evidence.review',          'reviewEvidence',        '-P7D'
  UNION ALL SELECT 'portfolio.correction',     'correctPortfolio',      '-P7D'
  UNION ALL SELECT 'jury.deadline',            'appointJury',           '-P45D'
  UNION ALL SELECT 'jury.deadline',            'scheduleSession',       '-P30D'
  UNION ALL SELECT 'session.reminder',         'remindSession',         '-P14D'
  UNION ALL SELECT 'scoring.seal',             'scorePortfolio',        '-P3D'
  UNION ALL SELECT 'result.deadline',          'deliberate',            'P1D'
  UNION ALL SELECT 'result.deadline',          'signMinutes',           'P7D'
  UNION ALL SELECT 'appeal.review',            'reviewAppeal',          '-P14D'
) a;

-- A duration that is a deadline stands in deadline_rule alone; everything else a regime can set stands here.
INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'timezone',     'Europe/Paris', 'ownRules'),
 ('FR_UNIVERSITY', 'workCalendar', 'FR',           'fr.L3133-1'),
 ('FR_UNIVERSITY', 'locale',       'fr',           'ownRules'),
 ('FR_UNIVERSITY', 'admissibility.silenceRule', 'ADMISSIBLE', 'fr.L6412-2'),
 ('FR_UNIVERSITY', 'application.maxPerYear.sameCertification', '1', 'fr.arrete2025-07-03'),
 ('FR_UNIVERSITY', 'application.maxPerYear.different', '3', 'fr.arrete2025-07-03'),
 ('FR_UNIVERSITY', 'experience.minMonths', '0', 'fr.L6412-2'),
 ('FR_UNIVERSITY', 'experience.countableActivities', 'PAID SELF_EMPLOYED VOLUNTARY UNION ELECTIVE CARING INTERNSHIP WORK_IMMERSION HIGH_LEVEL_SPORT', 'fr.L6412-2'),
 ('FR_UNIVERSITY', 'validationFile.deadline', 'WITHIN_VALIDITY', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.minMembers', '2', 'fr.D6412-6'),
 ('FR_UNIVERSITY', 'jury.acadMajority', 'true', 'fr.R613-36'),
 ('FR_UNIVERSITY', 'jury.minProfessionals', '1', 'fr.D6412-6'),
 ('FR_UNIVERSITY', 'jury.quorum', 'ALL_SCORING_MEMBERS_ONE_PROFESSIONAL', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.genderMinShare', '0.4', 'fr.D6412-6'),
 ('FR_UNIVERSITY', 'jury.independentScoring', 'true', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.tieBreak', 'PRESIDENT', 'fr.D6412-6'),
 ('FR_UNIVERSITY', 'jury.interview', 'MANDATORY', 'fr.R613-36'),
 ('FR_UNIVERSITY', 'jury.remoteAllowed', 'true', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.reminder', 'P14D', 'ownRules'),
 ('FR_UNIVERSITY', 'appeal.gracious', 'P2M', 'fr.R421-1'),
 ('FR_UNIVERSITY', 'appeal.contentious', 'P2M', 'fr.R421-1'),
 ('FR_UNIVERSITY', 'appeal.newJury', 'ENTIRELY_RENEWED', 'fr.taBordeaux2304482'),
 ('FR_UNIVERSITY', 'postJury.meeting', 'P1M', 'ownRules'),
 ('FR_UNIVERSITY', 'partial.retention', 'UNLIMITED', 'fr.L6412-2'),
 ('FR_UNIVERSITY', 'inactivity.alert', 'P60D P165D', 'ownRules'),
 ('FR_UNIVERSITY', 'inactivity.close', 'P180D', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.feasibility', '20', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.attachment', '15', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.validationFile', '10', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.convocation', '10', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.identityDocument', '2', 'ownRules'),
 ('FR_UNIVERSITY', 'upload.maxMB.video', '15', 'ownRules'),
 ('TN_UNIVERSITY', 'timezone',     'Africa/Tunis', 'ownRules'),
 ('TN_UNIVERSITY', 'workCalendar', 'TN',           'ownRules'),
 ('TN_UNIVERSITY', 'locale',       'fr ar',        'ownRules'),
 ('TN_UNIVERSITY', 'admissibility.silenceRule', 'REJECTED', 'tn.72-40'),
 ('TN_UNIVERSITY', 'application.maxPerYear.sameCertification', '1', 'ownRules'),
 ('TN_UNIVERSITY', 'application.maxPerYear.different', '3', 'ownRules'),
 ('TN_UNIVERSITY', 'experience.minMonths', '12', 'ownRules'),
 ('TN_UNIVERSITY', 'experience.countableActivities', 'PAID SELF_EMPLOYED VOLUNTARY UNION ELECTIVE CARING INTERNSHIP WORK_IMMERSION HIGH_LEVEL_SPORT', 'ownRules'),
 ('TN_UNIVERSITY', 'validationFile.deadline', 'WITHIN_VALIDITY', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.minMembers', '5', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.acadMajority', 'true', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.minProfessionals', '2', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.quorum', 'ALL_SCORING_MEMBERS_ONE_PROFESSIONAL', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.genderMinShare', '0.4', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.independentScoring', 'true', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.tieBreak', 'PRESIDENT', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.interview', 'MANDATORY', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.remoteAllowed', 'true', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.reminder', 'P14D', 'ownRules'),
 ('TN_UNIVERSITY', 'appeal.gracious', 'P2M', 'tn.72-40'),
 ('TN_UNIVERSITY', 'appeal.contentious', 'P2M', 'tn.72-40'),
 ('TN_UNIVERSITY', 'appeal.newJury', 'ENTIRELY_RENEWED', 'ownRules'),
 ('TN_UNIVERSITY', 'postJury.meeting', 'P1M', 'ownRules'),
 ('TN_UNIVERSITY', 'partial.retention', 'UNLIMITED', 'ownRules'),
 ('TN_UNIVERSITY', 'inactivity.alert', 'P60D P165D', 'ownRules'),
 ('TN_UNIVERSITY', 'inactivity.close', 'P180D', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.feasibility', '20', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.attachment', '15', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.validationFile', '10', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.convocation', '10', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.identityDocument', '2', 'ownRules'),
 ('TN_UNIVERSITY', 'upload.maxMB.video', '50', 'ownRules');

INSERT INTO holiday (country, code, basis, in_month, on_day, days, from_year, to_year) VALUES
 ('FR', 'newYear',          'GREGORIAN',  1,  1, 1, 1900, 9999),
 ('FR', 'easterMonday',     'EASTER',     0,  1, 1, 1900, 9999),
 ('FR', 'labourDay',        'GREGORIAN',  5,  1, 1, 1900, 9999),
 ('FR', 'victory1945',      'GREGORIAN',  5,  8, 1, 1982, 9999),
 ('FR', 'ascension',        'EASTER',     0, 39, 1, 1900, 9999),
 ('FR', 'whitMonday',       'EASTER',     0, 50, 1, 1900, 9999),
 ('FR', 'nationalDay',      'GREGORIAN',  7, 14, 1, 1900, 9999),
 ('FR', 'assumption',       'GREGORIAN',  8, 15, 1, 1900, 9999),
 ('FR', 'allSaints',        'GREGORIAN', 11,  1, 1, 1900, 9999),
 ('FR', 'armistice1918',    'GREGORIAN', 11, 11, 1, 1922, 9999),
 ('FR', 'christmas',        'GREGORIAN', 12, 25, 1, 1900, 9999),
 ('TN', 'newYear',          'GREGORIAN',  1,  1, 1, 1956, 9999),
 ('TN', 'independence',     'GREGORIAN',  3, 20, 1, 1956, 9999),
 ('TN', 'martyrs',          'GREGORIAN',  4,  9, 1, 1956, 9999),
 ('TN', 'labourDay',        'GREGORIAN',  5,  1, 1, 1956, 9999),
 ('TN', 'republic',         'GREGORIAN',  7, 25, 1, 1957, 9999),
 ('TN', 'women',            'GREGORIAN',  8, 13, 1, 1956, 9999),
 ('TN', 'evacuation',       'GREGORIAN', 10, 15, 1, 1963, 9999),
 ('TN', 'revolution14January', 'GREGORIAN', 1, 14, 1, 2012, 2021),
 ('TN', 'revolution17December', 'GREGORIAN', 12, 17, 1, 2021, 9999),
 ('TN', 'hijriNewYear',     'HIJRI',      1,  1, 1, 1956, 2076),
 ('TN', 'mouled',           'HIJRI',      3, 12, 1, 1956, 2076),
 ('TN', 'aidElFitr',        'HIJRI',     10,  1, 2, 1956, 2076),
 ('TN', 'aidElIdha',        'HIJRI',     12, 10, 2, 1956, 2076);
