-- A faulty line is given back as it was read, to be mended and handed in again.
ALTER TABLE award_line
  ADD COLUMN cells longtext NOT NULL DEFAULT '{}' COMMENT 'JSON: of a faulty line, by the heads of the columns that are read' AFTER fault_arguments;
