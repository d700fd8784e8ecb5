-- What a credential from elsewhere says is kept by the fields of the descriptor; what was read before keeps its values.
ALTER TABLE imported_credential
  ADD COLUMN told longtext COMMENT 'what it says, as JSON; empty while it waits for its check';

UPDATE imported_credential SET told = JSON_OBJECT(
  'id', '',
  'achievement', achievement,
  'issuer', issuer_name,
  'from', valid_from,
  'said', JSON_MERGE_PATCH('{}', JSON_OBJECT(
    'LEARNER', NULLIF(holder, ''),
    'TITLE', NULLIF(title, ''),
    'AWARDING_BODY', NULLIF(issuer_name, ''),
    'DATE_ISSUED', NULLIF(valid_from, ''),
    'LEARNING_OUTCOMES', NULLIF(JSON_VALUE(learning, '$.outcomes'), ''),
    'PARTICIPATION_MODE', NULLIF(JSON_VALUE(learning, '$.participation'), ''),
    'CREDIT_POINTS', NULLIF(JSON_VALUE(learning, '$.credits'), ''),
    'WORKLOAD_HOURS', NULLIF(JSON_VALUE(learning, '$.hours'), ''),
    'ASSESSMENT_TYPE', NULLIF(JSON_VALUE(learning, '$.assessment'), ''),
    'IDENTITY_VERIFICATION', NULLIF(JSON_VALUE(learning, '$.supervision'), ''),
    'EQF_LEVEL', NULLIF(JSON_VALUE(learning, '$.level'), ''),
    'LANGUAGE', NULLIF(JSON_VALUE(learning, '$.language'), ''),
    'VALIDITY', NULLIF(valid_until, ''))),
  'criteria', '',
  'skills', '',
  'programme', COALESCE(JSON_VALUE(learning, '$.programme'), ''),
  'oddDuration', COALESCE(JSON_VALUE(learning, '$.oddDuration'), ''),
  'identityChecked', JSON_EXTRACT(learning, '$.identityChecked'))
WHERE checked_at IS NOT NULL;

ALTER TABLE imported_credential
  DROP COLUMN title,
  DROP COLUMN issuer_name,
  DROP COLUMN holder,
  DROP COLUMN valid_from,
  DROP COLUMN valid_until,
  DROP COLUMN achievement,
  DROP COLUMN learning;

ALTER TABLE presented_credential CHANGE COLUMN decoded told longtext NULL COMMENT 'JSON: what it says';

UPDATE presented_credential SET told = JSON_OBJECT(
  'id', COALESCE(JSON_VALUE(told, '$.background.id'), ''),
  'achievement', COALESCE(JSON_VALUE(told, '$.told.achievement'), ''),
  'issuer', COALESCE(JSON_VALUE(told, '$.told.issuer'), ''),
  'from', COALESCE(JSON_VALUE(told, '$.told.from'), ''),
  'said', JSON_MERGE_PATCH('{}', JSON_OBJECT(
    'LEARNER', NULLIF(JSON_VALUE(told, '$.told.holder'), ''),
    'TITLE', NULLIF(JSON_VALUE(told, '$.told.title'), ''),
    'AWARDING_BODY', NULLIF(JSON_VALUE(told, '$.told.issuer'), ''),
    'ISSUER_COUNTRY', NULLIF(JSON_VALUE(told, '$.background.country'), ''),
    'DATE_ISSUED', NULLIF(JSON_VALUE(told, '$.told.from'), ''),
    'LEARNING_OUTCOMES', NULLIF(JSON_VALUE(told, '$.told.learning.outcomes'), ''),
    'PARTICIPATION_MODE', NULLIF(JSON_VALUE(told, '$.told.learning.participation'), ''),
    'CREDIT_POINTS', NULLIF(JSON_VALUE(told, '$.told.learning.credits'), ''),
    'WORKLOAD_HOURS', NULLIF(JSON_VALUE(told, '$.told.learning.hours'), ''),
    'ASSESSMENT_TYPE', NULLIF(JSON_VALUE(told, '$.told.learning.assessment'), ''),
    'IDENTITY_VERIFICATION', NULLIF(JSON_VALUE(told, '$.told.learning.supervision'), ''),
    'QUALITY_ASSURANCE', NULLIF(JSON_VALUE(told, '$.background.quality'), ''),
    'EQF_LEVEL', NULLIF(JSON_VALUE(told, '$.told.learning.level'), ''),
    'LANGUAGE', NULLIF(JSON_VALUE(told, '$.told.learning.language'), ''),
    'VALIDITY', NULLIF(JSON_VALUE(told, '$.told.until'), ''))),
  'criteria', '',
  'skills', '',
  'programme', COALESCE(JSON_VALUE(told, '$.told.learning.programme'), ''),
  'oddDuration', COALESCE(JSON_VALUE(told, '$.told.learning.oddDuration'), ''),
  'identityChecked', JSON_EXTRACT(told, '$.told.learning.identityChecked'))
WHERE told IS NOT NULL;
