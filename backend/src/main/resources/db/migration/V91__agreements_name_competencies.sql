-- An agreement names for which competencies it recognises; one written before names none, and covers nothing until it is written anew.
ALTER TABLE partnership
  ADD COLUMN competencies longtext NOT NULL DEFAULT '[]' COMMENT 'JSON: codes of the competencies for which it recognises' AFTER certification;
