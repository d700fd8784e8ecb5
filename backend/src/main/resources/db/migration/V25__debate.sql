-- What the president writes while the jury deliberates, and the vote of each member, until the minutes are frozen.
CREATE TABLE debate (
  assessment_id uuid        NOT NULL PRIMARY KEY,
  draft         longtext    NOT NULL COMMENT 'JSON: amended levels, discussion, reasons, prescriptions, notes',
  closed        longtext    NOT NULL COMMENT 'JSON: blocks whose vote is closed',
  written_at    datetime(6) NOT NULL,
  version       bigint      NOT NULL,
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);

CREATE TABLE ballot (
  assessment_id uuid        NOT NULL,
  block_id      uuid        NOT NULL,
  person_id     uuid        NOT NULL,
  vote          varchar(20) NOT NULL,
  result        varchar(20) NOT NULL COMMENT 'the result voted on; the ballot does not count for another',
  cast_at       datetime(6) NOT NULL,
  PRIMARY KEY (assessment_id, block_id, person_id),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);

INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'jury.consolidation', 'MEDIAN', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.showOfHands', 'false', 'ownRules'),
 ('FR_UNIVERSITY', 'jury.votesNamed', 'false', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.consolidation', 'MEDIAN', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.showOfHands', 'false', 'ownRules'),
 ('TN_UNIVERSITY', 'jury.votesNamed', 'false', 'ownRules');
