ALTER TABLE appeal
  ADD COLUMN papers longtext NOT NULL DEFAULT '[]' COMMENT 'ids of the evidence that came with it, as JSON' AFTER grounds,
  ADD COLUMN by_silence boolean NOT NULL DEFAULT false COMMENT 'nobody ruled in time: the law rejects' AFTER ruling;

-- Two months without a ruling reject the appeal and open the way to court, under both laws.
UPDATE deadline_rule SET consequence = 'silenceRejects', legal_basis = 'fr.R421-2'
WHERE regime = 'FR_UNIVERSITY' AND rule = 'appeal.review';
UPDATE deadline_rule SET consequence = 'silenceRejects', legal_basis = 'tn.72-40'
WHERE regime = 'TN_UNIVERSITY' AND rule = 'appeal.review';

CREATE TABLE revocation (
  id         uuid        NOT NULL PRIMARY KEY,
  file_id    uuid        NOT NULL,
  round      int         NOT NULL COMMENT 'of the decision to be taken away',
  reason     longtext    NOT NULL,
  asked_by   uuid        NOT NULL,
  asked_at   datetime(6) NOT NULL,
  state      varchar(20) NOT NULL,
  pending    boolean     AS (IF(state = 'ASKED', true, NULL)) PERSISTENT COMMENT 'one request at a time',
  settled_by uuid,
  settled_at datetime(6),
  version    bigint      NOT NULL,
  UNIQUE KEY one_pending_per_decision (file_id, round, pending),
  FOREIGN KEY (file_id, round) REFERENCES decision (file_id, round)
);

ALTER TABLE decision
  ADD COLUMN condition_text      longtext    COMMENT 'what the jury made its grant depend on',
  ADD COLUMN condition_until     date,
  ADD COLUMN condition_notified  date,
  ADD COLUMN condition_met       boolean     COMMENT 'empty while it waits',
  ADD COLUMN condition_reasons   longtext    NOT NULL DEFAULT '',
  ADD COLUMN condition_by        uuid,
  ADD COLUMN condition_at        datetime(6);

-- The day is the jury's: the rule only says who must act, and when they are reminded.
INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, actor, consequence, legal_basis) VALUES
 ('FR_UNIVERSITY', 'decision.condition', 1, '2000-01-01', 13, 'settleCondition', 'P0D', 'CALENDAR_DAYS', 'CERTIFYING_AUTHORITY', 'raised', 'ownRules'),
 ('TN_UNIVERSITY', 'decision.condition', 1, '2000-01-01', 13, 'settleCondition', 'P0D', 'CALENDAR_DAYS', 'CERTIFYING_AUTHORITY', 'raised', 'ownRules');
INSERT INTO deadline_alert (regime, rule, version, step, moment) VALUES
 ('FR_UNIVERSITY', 'decision.condition', 1, 'settleCondition', '-P14D'),
 ('TN_UNIVERSITY', 'decision.condition', 1, 'settleCondition', '-P14D');
