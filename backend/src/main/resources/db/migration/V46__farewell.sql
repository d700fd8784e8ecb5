-- An adviser who gives it up says so to the candidate; the journal holds that they did, not their words.
ALTER TABLE invitation ADD COLUMN farewell varchar(1000) NULL COMMENT 'of the adviser who gave it up, for the candidate alone';
