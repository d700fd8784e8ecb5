-- Two members of the board rule on an appeal: one proposes the ruling with its grounds, another confirms it or sends it back.
CREATE TABLE proposed_ruling (
  id          uuid        NOT NULL PRIMARY KEY,
  file_id     uuid        NOT NULL,
  round       int         NOT NULL COMMENT 'of the decision contested, as of the appeal',
  ruling      varchar(20) NOT NULL,
  reasons     longtext    NOT NULL,
  proposed_by uuid        NOT NULL,
  proposed_at datetime(6) NOT NULL,
  state       varchar(20) NOT NULL,
  pending     boolean     AS (IF(state = 'PROPOSED', true, NULL)) PERSISTENT COMMENT 'one proposal at a time',
  settled_by  uuid,
  settled_at  datetime(6),
  remark      longtext    NOT NULL DEFAULT '' COMMENT 'why it was sent back',
  version     bigint      NOT NULL,
  UNIQUE KEY one_pending_per_appeal (file_id, round, pending),
  FOREIGN KEY (file_id, round) REFERENCES appeal (file_id, round)
);

ALTER TABLE appeal
  MODIFY COLUMN ruled_by uuid COMMENT 'who proposed the ruling with its grounds',
  ADD COLUMN confirmed_by uuid COMMENT 'the second member; empty where the law ruled, or one member did, before there had to be two' AFTER ruled_by;

ALTER TABLE candidacy
  ADD COLUMN overrule_confirmed_by uuid COMMENT 'the second member of the board who took the rejection away' AFTER overruled_by;
