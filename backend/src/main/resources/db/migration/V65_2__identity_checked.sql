-- What credentials say of the identity has happened: no file is taken to have been checked that nobody said it of.
ALTER TABLE candidacy ADD COLUMN identity_checked boolean NOT NULL DEFAULT false AFTER completeness_note;
