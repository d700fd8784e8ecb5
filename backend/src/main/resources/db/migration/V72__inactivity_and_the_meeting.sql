-- A file in the candidate's hands in which nothing is done lapses after half a year, with a warning; whatever the candidate does lets the
-- time run anew. Files admitted before have the rule from what is done next in them.
-- After a result that does not grant everything a meeting is offered within a month (post-jury interview).
INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, actor, consequence, legal_basis)
SELECT r.code, a.rule, 1, '2000-01-01', a.position, a.steps, a.duration, a.counting, a.actor, a.consequence, 'ownRules'
FROM regime r JOIN (
            SELECT 'inactivity.close' AS rule, 40 AS position, 'compilePortfolio' AS steps, 'P180D' AS duration, 'CALENDAR_DAYS' AS counting, 'CANDIDATE' AS actor, 'inactivityLapses' AS consequence
  UNION ALL SELECT 'postJury.meeting', 41, 'postJuryMeeting', 'P1M', 'DATE_TO_DATE', 'INTAKE_OFFICER', 'none'
) a;
INSERT INTO deadline_alert (regime, rule, version, step, moment)
SELECT r.code, a.rule, 1, a.step, a.moment
FROM regime r JOIN (
            SELECT 'inactivity.close' AS rule, 'warnInactivity' AS step, '-P15D' AS moment
  UNION ALL SELECT 'postJury.meeting', 'postJuryMeeting', '-P7D'
) a;

UPDATE law_edition SET edition = edition + 1;
