-- Requests of learners to recognise a credential from elsewhere.
CREATE TABLE recognition_request (
  id                 uuid          NOT NULL PRIMARY KEY,
  reference          varchar(20)   NOT NULL UNIQUE,
  institution_id     uuid          NOT NULL,
  regime             varchar(40)   NOT NULL,
  learner_id         uuid          NOT NULL,
  learner_name       varchar(200)  NOT NULL COMMENT 'as it was when the request was sent',
  status             varchar(20)   NOT NULL,
  round              int           NOT NULL COMMENT 'of evaluation; a second one follows an appeal that was upheld',
  purpose            varchar(20)   NOT NULL,
  certification_id   uuid          NOT NULL,
  certification_code varchar(60)   NOT NULL,
  competencies       longtext      NOT NULL COMMENT 'ids with commas: for these the credential is to be recognised',
  wish               varchar(4000) NOT NULL,
  supplied           longtext      NOT NULL COMMENT 'JSON: elements that the credential does not say',
  note               varchar(4000) NOT NULL COMMENT 'what the intake officer asked for last',
  submitted_on       date          NOT NULL,
  submitted_at       datetime(6)   NOT NULL,
  closed_at          datetime(6)   NULL,
  withdrawn_for      varchar(4000) NOT NULL,
  revision           int           NOT NULL,
  KEY requests_of (learner_id, submitted_at),
  KEY requests_to (institution_id, submitted_at)
);

CREATE TABLE presented_credential (
  request_id  uuid         NOT NULL PRIMARY KEY,
  content     longtext     NOT NULL COMMENT 'the file itself, sealed',
  checked_at  datetime(6)  NULL COMMENT 'empty while it waits for its verification',
  tried_at    datetime(6)  NULL,
  findings    varchar(500) NOT NULL,
  issuer      varchar(500) NOT NULL,
  title       varchar(500) NOT NULL,
  issuer_name varchar(500) NOT NULL,
  edition     varchar(64)  NOT NULL COMMENT 'the same for every credential of one issuer on the same learning',
  decoded     longtext     NULL COMMENT 'JSON: what it says',
  sealed_by   varchar(500) NOT NULL,
  about       varchar(10)  NOT NULL COMMENT 'whether it speaks of the learner',
  grade       varchar(20)  NULL,
  revision    int          NOT NULL,
  KEY waiting (checked_at, tried_at),
  KEY precedents (edition),
  FOREIGN KEY (request_id) REFERENCES recognition_request (id)
);

-- Two seats in every round, and nobody in both.
CREATE TABLE evaluation (
  id             uuid         NOT NULL PRIMARY KEY,
  request_id     uuid         NOT NULL,
  round          int          NOT NULL,
  seat           int          NOT NULL CHECK (seat IN (1, 2)),
  evaluator_id   uuid         NOT NULL,
  evaluator_name varchar(200) NOT NULL,
  form           longtext     NOT NULL COMMENT 'JSON: marks, coverage, conclusion',
  outcome        varchar(20)  NULL,
  verdict        longtext     NULL COMMENT 'JSON: the answer of the decision table on what was sealed',
  sealed_at      datetime(6)  NULL,
  revision       int          NOT NULL,
  UNIQUE KEY one_seat (request_id, round, seat),
  UNIQUE KEY one_evaluator (request_id, evaluator_id),
  FOREIGN KEY (request_id) REFERENCES recognition_request (id)
);

CREATE TABLE ruling (
  id          uuid         NOT NULL PRIMARY KEY,
  request_id  uuid         NOT NULL,
  round       int          NOT NULL,
  basis       varchar(20)  NOT NULL,
  outcome     varchar(20)  NOT NULL,
  conclusion  longtext     NOT NULL COMMENT 'JSON: in words',
  differences longtext     NOT NULL COMMENT 'JSON: the criteria under which it differs, with reasons',
  coverage    int          NOT NULL,
  partnership varchar(500) NOT NULL COMMENT 'the act it rests on; empty otherwise',
  decided_by  longtext     NOT NULL COMMENT 'ids with commas: they take no part in the appeal',
  decided_on  date         NOT NULL,
  issued_at   datetime(6)  NULL,
  attestation varchar(40)  NOT NULL,
  notified_on date         NULL,
  annulled    boolean      NOT NULL,
  file_id     uuid         NULL COMMENT 'of prior learning, to which the learner was sent',
  revision    int          NOT NULL,
  UNIQUE KEY one_decision (request_id, round),
  FOREIGN KEY (request_id) REFERENCES recognition_request (id)
);

CREATE TABLE contest (
  id          uuid          NOT NULL PRIMARY KEY,
  request_id  uuid          NOT NULL,
  round       int           NOT NULL,
  grounds     varchar(4000) NOT NULL,
  lodged_on   date          NOT NULL,
  ruling      varchar(20)   NULL,
  reasons     varchar(4000) NOT NULL,
  ruled_by    uuid          NULL,
  ruled_at    datetime(6)   NULL,
  notified_on date          NULL,
  revision    int           NOT NULL,
  UNIQUE KEY one_appeal (request_id, round),
  FOREIGN KEY (request_id) REFERENCES recognition_request (id)
);

CREATE TABLE partnership (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  issuer         varchar(500) NOT NULL,
  issuer_name    varchar(500) NOT NULL,
  credential     varchar(500) NOT NULL COMMENT 'title; empty: every one of the issuer',
  certification  varchar(60)  NOT NULL COMMENT 'code; empty: every one of the institution',
  valid_from     date         NOT NULL,
  valid_until    date         NULL,
  act            varchar(500) NOT NULL,
  written_by     varchar(200) NOT NULL,
  written_at     datetime(6)  NOT NULL,
  revision       int          NOT NULL,
  KEY partnerships_of (institution_id, written_at)
);

INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, stops_while, actor, consequence, legal_basis)
SELECT r.code, a.rule, 1, '2000-01-01', a.position, a.step, a.duration, a.counting, '', a.actor, a.consequence, 'ownRules'
FROM regime r JOIN (
            SELECT 'recognition.acknowledgment' AS rule, 23 AS position, 'verifyCredential' AS step, 'P5D' AS duration, 'CALENDAR_DAYS' AS counting, 'INTAKE_OFFICER' AS actor, 'raised' AS consequence
  UNION ALL SELECT 'recognition.completeness', 24, 'checkRequest',    'P15D', 'CALENDAR_DAYS', 'INTAKE_OFFICER',       'raised'
  UNION ALL SELECT 'recognition.completion',   25, 'completeRequest', 'P1M', 'DATE_TO_DATE',  'CANDIDATE',            'raised'
  UNION ALL SELECT 'recognition.decision',     26, 'assessRequest assessRequestAgain settleRequest', 'P2M', 'DATE_TO_DATE', 'CREDENTIAL_EVALUATOR', 'raised'
  UNION ALL SELECT 'recognition.hardStop',     27, 'decideRequest',   'P4M', 'DATE_TO_DATE',  'CERTIFYING_AUTHORITY', 'raised'
  UNION ALL SELECT 'recognition.appealReview', 28, 'reviewContest',   'P2M', 'DATE_TO_DATE',  'APPEAL_BOARD',         'raised'
) a;
INSERT INTO regime_parameter (regime, name, setting, legal_basis)
SELECT r.code, p.name, p.setting, 'ownRules'
FROM regime r JOIN (
            SELECT 'recognition.fullCoverage' AS name, '0.8' AS setting
  UNION ALL SELECT 'recognition.partialCoverage',      '0.4'
  UNION ALL SELECT 'recognition.workloadShare',        '0.75'
  UNION ALL SELECT 'recognition.precedentValidity',    'P2Y'
) p;
INSERT INTO parameter_kind (name, kind, choices) VALUES
 ('recognition.fullCoverage',      'SHARE',  '0 1'),
 ('recognition.partialCoverage',   'SHARE',  '0 1'),
 ('recognition.workloadShare',     'SHARE',  '0 1'),
 ('recognition.precedentValidity', 'PERIOD', '');

UPDATE law_edition SET edition = edition + 1;
