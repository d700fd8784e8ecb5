CREATE TABLE invitation (
  id               uuid         NOT NULL PRIMARY KEY,
  candidacy_id     uuid         NOT NULL,
  email            varchar(254) NOT NULL,
  language         varchar(20)  NOT NULL COMMENT 'of the mail',
  may_write        boolean      NOT NULL COMMENT 'the consent reaches as far as writing in the name of the candidate',
  state            varchar(20)  NOT NULL,
  token_hash       varchar(64)  NOT NULL COMMENT 'SHA-256 of the token, to find the invitation by',
  token_sealed     varchar(200) NULL COMMENT 'under a key outside of the database, for reminders; gone once answered',
  invited_at       datetime(6)  NOT NULL COMMENT 'the candidate consented',
  invited_on       date         NOT NULL COMMENT 'its time is counted from there',
  expires_at       datetime(6)  NOT NULL,
  next_reminder_at datetime(6)  NULL,
  adviser_id       uuid         NULL COMMENT 'who accepted',
  answered_at      datetime(6)  NULL,
  ended_at         datetime(6)  NULL COMMENT 'withdrawn, or ended by itself',
  version          bigint       NOT NULL,
  waits_in         uuid         AS (CASE WHEN state = 'INVITED' THEN candidacy_id END) VIRTUAL COMMENT 'one at a time in each file',
  UNIQUE KEY invitation_token (token_hash),
  UNIQUE KEY invitation_waiting (waits_in),
  KEY invitation_of_file (candidacy_id),
  KEY invitation_to (email, state),
  KEY invitation_to_expire (state, expires_at),
  KEY invitation_to_remind (state, next_reminder_at),
  FOREIGN KEY (candidacy_id) REFERENCES candidacy (id),
  FOREIGN KEY (adviser_id) REFERENCES person (id)
);

ALTER TABLE candidacy
  ADD adviser_writes boolean NOT NULL DEFAULT false COMMENT 'in the name of the candidate, as they consented',
  ADD advice_by uuid NULL COMMENT 'the adviser of that time',
  ADD KEY candidacy_by_adviser (adviser_id);

-- Until now an adviser was named, which let them write as well.
UPDATE candidacy SET advice_by = adviser_id WHERE advice_text IS NOT NULL;
UPDATE candidacy SET adviser_writes = true WHERE adviser_id IS NOT NULL;
INSERT INTO invitation (id, candidacy_id, email, language, may_write, state, token_hash, invited_at, invited_on, expires_at, adviser_id, answered_at, version)
  SELECT uuid(), c.id, p.email, p.language, true, 'ACCEPTED', c.id, c.begun_at, date(c.begun_at), c.begun_at, c.adviser_id, c.begun_at, 0
  FROM candidacy c JOIN person p ON p.id = c.adviser_id;

-- Who accompanies a candidate in one file is involved in all of them.
INSERT IGNORE INTO work_person (file_id, person_id, seated)
  SELECT other.id, c.adviser_id, false
  FROM candidacy c JOIN candidacy other ON other.candidate_id = c.candidate_id
  WHERE c.adviser_id IS NOT NULL;

CREATE TABLE adviser_comment (
  id           uuid          NOT NULL PRIMARY KEY,
  candidacy_id uuid          NOT NULL,
  part         varchar(20)   NOT NULL,
  subject_id   uuid          NULL COMMENT 'the item of evidence or the competency',
  author_id    uuid          NOT NULL,
  text         varchar(4000) NOT NULL,
  written_at   datetime(6)   NOT NULL,
  answer       varchar(4000) NULL COMMENT 'of the candidate',
  answered_at  datetime(6)   NULL,
  resolved_at  datetime(6)   NULL,
  version      bigint        NOT NULL,
  KEY adviser_comment_of_file (candidacy_id, written_at),
  FOREIGN KEY (candidacy_id) REFERENCES candidacy (id),
  FOREIGN KEY (author_id) REFERENCES person (id)
);

-- Not only attesters are written to by a link.
ALTER TABLE message CHANGE to_attester by_link boolean NOT NULL DEFAULT false
  COMMENT 'goes by mail only, with a link that is made when it leaves';

-- Not a step of the diagram: the time of an invitation, and when whoever was invited is reminded.
INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, actor, consequence, legal_basis) VALUES
 ('FR_UNIVERSITY', 'adviser.answer', 1, '2000-01-01', 15, '', 'P3W', 'CALENDAR_DAYS', 'ADVISER', 'invitationExpires', 'ownRules'),
 ('TN_UNIVERSITY', 'adviser.answer', 1, '2000-01-01', 15, '', 'P3W', 'CALENDAR_DAYS', 'ADVISER', 'invitationExpires', 'ownRules');

INSERT INTO deadline_alert (regime, rule, version, step, moment) VALUES
 ('FR_UNIVERSITY', 'adviser.answer', 1, 'advise',      '-P14D'),
 ('FR_UNIVERSITY', 'adviser.answer', 1, 'adviseAgain', '-P5D'),
 ('TN_UNIVERSITY', 'adviser.answer', 1, 'advise',      '-P14D'),
 ('TN_UNIVERSITY', 'adviser.answer', 1, 'adviseAgain', '-P5D');

INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'adviser.maxInvited', '10', 'ownRules'),
 ('TN_UNIVERSITY', 'adviser.maxInvited', '10', 'ownRules');

INSERT INTO parameter_kind (name, kind) VALUES ('adviser.maxInvited', 'NUMBER');
