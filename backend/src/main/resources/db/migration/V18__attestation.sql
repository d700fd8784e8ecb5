CREATE TABLE attestation (
  id               uuid          NOT NULL PRIMARY KEY,
  candidacy_id     uuid          NOT NULL,
  request          longtext      NOT NULL COMMENT 'whom the candidate asks, and for what',
  state            varchar(20)   NOT NULL,
  link_number      int           NOT NULL COMMENT 'of the link that is good; an earlier one opens nothing',
  token_hash       varchar(64)   NOT NULL COMMENT 'SHA-256 of the token, which stands in no row',
  linked_on        date          NOT NULL COMMENT 'the day the link was made: its time is counted from there',
  expires_at       datetime(6)   NOT NULL,
  next_reminder_at datetime(6)   NULL,
  opened_at        datetime(6)   NULL COMMENT 'for the first time',
  ended_at         datetime(6)   NULL,
  testimony        longtext      NULL COMMENT 'a draft until it is signed; erased when it never will be',
  decline_reason   varchar(1000) NOT NULL,
  evidence_id      uuid          NULL,
  version          bigint        NOT NULL,
  UNIQUE KEY attestation_token (token_hash),
  KEY attestation_of_file (candidacy_id),
  KEY attestation_to_expire (state, expires_at),
  KEY attestation_to_remind (state, next_reminder_at),
  FOREIGN KEY (candidacy_id) REFERENCES portfolio (candidacy_id),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE SET NULL
);

ALTER TABLE evidence
  MODIFY uploaded_by uuid NULL COMMENT 'a person with an account; nobody where a third party attested',
  ADD attestation_id uuid NULL COMMENT 'received directly from this attester';

ALTER TABLE message
  MODIFY person_id uuid NOT NULL COMMENT 'a person with an account, else the attestation',
  ADD to_attester boolean NOT NULL DEFAULT false COMMENT 'goes by mail only, with a link that is made when it leaves';

-- Not a step of the diagram: the time of a link, and when whoever was asked is reminded.
INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, actor, consequence, legal_basis) VALUES
 ('FR_UNIVERSITY', 'attestation.answer', 1, '2000-01-01', 13, '', 'P6W', 'CALENDAR_DAYS', 'ATTESTER', 'linkExpires', 'ownRules'),
 ('TN_UNIVERSITY', 'attestation.answer', 1, '2000-01-01', 13, '', 'P6W', 'CALENDAR_DAYS', 'ATTESTER', 'linkExpires', 'ownRules');

INSERT INTO deadline_alert (regime, rule, version, step, moment) VALUES
 ('FR_UNIVERSITY', 'attestation.answer', 1, 'attest',      '-P28D'),
 ('FR_UNIVERSITY', 'attestation.answer', 1, 'attestAgain', '-P14D'),
 ('TN_UNIVERSITY', 'attestation.answer', 1, 'attest',      '-P28D'),
 ('TN_UNIVERSITY', 'attestation.answer', 1, 'attestAgain', '-P14D');

INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'attestation.maxOpen',  '5',  'ownRules'),
 ('FR_UNIVERSITY', 'attestation.maxAsked', '20', 'ownRules'),
 ('FR_UNIVERSITY', 'attestation.maxLinks', '3',  'ownRules'),
 ('TN_UNIVERSITY', 'attestation.maxOpen',  '5',  'ownRules'),
 ('TN_UNIVERSITY', 'attestation.maxAsked', '20', 'ownRules'),
 ('TN_UNIVERSITY', 'attestation.maxLinks', '3',  'ownRules');
