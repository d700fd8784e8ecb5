-- The second person confirms a list of learners, or refuses it, within a fortnight.
INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, stops_while, actor, consequence, legal_basis)
SELECT r.code, 'award.confirmation', 1, '2000-01-01', 29, 'confirmAward', 'P15D', 'CALENDAR_DAYS', '', 'CERTIFYING_AUTHORITY', 'raised', 'ownRules'
FROM regime r;
INSERT INTO deadline_alert (regime, rule, version, step, moment)
SELECT r.code, 'award.confirmation', 1, 'confirmAward', '-P3D'
FROM regime r;

UPDATE law_edition SET edition = edition + 1;
