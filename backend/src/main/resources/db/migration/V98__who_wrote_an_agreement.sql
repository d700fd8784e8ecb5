-- Whoever wrote an agreement down does not apply it.
ALTER TABLE partnership
  ADD COLUMN writer_id uuid NULL COMMENT 'empty: written before persons were kept, known by name alone' AFTER act;
