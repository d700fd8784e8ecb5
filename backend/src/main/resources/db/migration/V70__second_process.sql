-- A second kind of case travels through a process: the offer of a micro-credential beside the file of a candidate.
ALTER TABLE open_task ADD COLUMN case_kind varchar(10) NOT NULL DEFAULT 'FILE' COMMENT 'FILE or OFFER' AFTER id;
ALTER TABLE engine_command ADD COLUMN case_kind varchar(10) NOT NULL DEFAULT 'FILE' AFTER id;
ALTER TABLE engine_fault ADD COLUMN case_kind varchar(10) NOT NULL DEFAULT 'FILE' AFTER subject;
ALTER TABLE engine_move ADD COLUMN case_kind varchar(10) NOT NULL DEFAULT 'FILE' AFTER id;

-- The offers the engine knows, for those who keep it running: where they stand, and whether somebody has to act.
CREATE TABLE work_offer (
  offer_id       uuid        NOT NULL PRIMARY KEY,
  institution_id uuid        NOT NULL,
  reference      varchar(40) NOT NULL,
  under_way      boolean     NOT NULL COMMENT 'the offer is not over',
  step           varchar(80) NOT NULL COMMENT 'that waits for people; empty where none does',
  since          datetime(6) NOT NULL COMMENT 'when that step began to wait, or the last one ended',
  KEY work_of_house (institution_id, under_way)
);
