-- Which columns of the list of files somebody wants to see.
CREATE TABLE work_column (
  person_id uuid         NOT NULL PRIMARY KEY,
  columns   varchar(200) NOT NULL COMMENT 'with spaces; empty: the names alone',
  FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A warning of its own before something lapses, after the usual reminders.
INSERT INTO deadline_alert (regime, rule, version, step, moment)
SELECT r.regime, r.rule, r.version, a.step, a.moment
FROM deadline_rule r
JOIN (
            SELECT 'admissibility.validity' AS rule,   'warnAdmissibility' AS step, '-P30D' AS moment
  UNION ALL SELECT 'portfolio.correction',             'warnCorrection',            '-P2D'
  UNION ALL SELECT 'completion.resubmitDelay',         'warnApplication',           '-P2D'
) a ON a.rule = r.rule;
