-- Who holds a step of an offer or of a request is reminded too, under every version of its rule. Nobody has a step to do under the
-- last term of a request: the authority that answers for it is reminded.
INSERT INTO deadline_alert (regime, rule, version, step, moment)
SELECT r.regime, r.rule, r.version, a.step, a.moment
FROM deadline_rule r JOIN (
            SELECT 'offer.qualityReview' AS rule, 'reviewQuality' AS step, '-P7D' AS moment
  UNION ALL SELECT 'offer.revision',             'reviseOffer',       '-P7D'
  UNION ALL SELECT 'offer.vote',                 'recordCouncilVote', '-P14D'
  UNION ALL SELECT 'offer.review',               'reviewOffer',       '-P14D'
  UNION ALL SELECT 'recognition.completeness',   'checkRequest',      '-P5D'
  UNION ALL SELECT 'recognition.completion',     'completeRequest',   '-P7D'
  UNION ALL SELECT 'recognition.decision',       'assessRequest',     '-P14D'
  UNION ALL SELECT 'recognition.hardStop',       'decideRequest',     '-P14D'
  UNION ALL SELECT 'recognition.appealReview',   'reviewContest',     '-P14D'
) a ON a.rule = r.rule;

UPDATE law_edition SET edition = edition + 1;
