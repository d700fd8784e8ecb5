-- What is no file and travels through a process has one table, whatever it is.
ALTER TABLE work_offer RENAME TO work_case;
ALTER TABLE work_case
  CHANGE COLUMN offer_id case_id uuid NOT NULL,
  ADD COLUMN case_kind varchar(10) NOT NULL DEFAULT 'OFFER' COMMENT 'never FILE' FIRST;
ALTER TABLE work_case ALTER COLUMN case_kind DROP DEFAULT;
