-- A volume of learning in months or years is told beside the hours, and never as hours.
UPDATE imported_credential SET learning = JSON_SET(learning, '$.oddDuration', '') WHERE learning IS NOT NULL;

UPDATE imported_credential
SET learning = JSON_SET(learning, '$.oddDuration', JSON_VALUE(learning, '$.hours'), '$.hours', '')
WHERE JSON_VALUE(learning, '$.hours') REGEXP '^P[0-9.,YMWD]+$';

UPDATE presented_credential
SET decoded = JSON_SET(decoded, '$.told.learning.oddDuration', COALESCE(JSON_VALUE(decoded, '$.background.oddDuration'), ''))
WHERE decoded IS NOT NULL;

UPDATE presented_credential
SET decoded = JSON_SET(decoded, '$.told.learning.oddDuration', JSON_VALUE(decoded, '$.told.learning.hours'), '$.told.learning.hours', '')
WHERE JSON_VALUE(decoded, '$.told.learning.hours') REGEXP '^P[0-9.,YMWD]+$';
