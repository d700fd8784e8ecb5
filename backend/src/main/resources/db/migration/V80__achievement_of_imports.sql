-- By which name a credential from elsewhere calls what was achieved; empty where it was checked before this was read.
ALTER TABLE imported_credential
  ADD COLUMN achievement varchar(500) NOT NULL DEFAULT '';
