-- Two members of the board rule on the appeal of a learner too: their proposals lie beside those on files.
ALTER TABLE proposed_ruling
  DROP FOREIGN KEY proposed_ruling_ibfk_1,
  MODIFY COLUMN file_id uuid NOT NULL COMMENT 'or the request for recognition';

ALTER TABLE contest
  MODIFY COLUMN reasons longtext NOT NULL,
  ADD COLUMN by_silence boolean NOT NULL DEFAULT false COMMENT 'nobody ruled in time: the law rejects' AFTER ruling,
  MODIFY COLUMN ruled_by uuid COMMENT 'who proposed the ruling with its reasons',
  ADD COLUMN confirmed_by uuid COMMENT 'the second member; empty where the law ruled, or one member did, before there had to be two' AFTER ruled_by;

-- What silence of the board means is the same for every appeal of the regime, by the same law.
UPDATE deadline_rule r JOIN deadline_rule a ON a.regime = r.regime AND a.rule = 'appeal.review' AND a.version = 1
SET r.consequence = a.consequence, r.legal_basis = a.legal_basis
WHERE r.rule = 'recognition.appealReview' AND r.consequence = 'raised';

UPDATE law_edition SET edition = edition + 1;
