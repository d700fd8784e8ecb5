-- What a credential from elsewhere describes, and whose electronic seal it bears.
ALTER TABLE imported_credential
  ADD COLUMN learning  longtext     COMMENT 'as JSON; empty where it was checked before descriptions were read',
  ADD COLUMN sealed_by varchar(500) NOT NULL DEFAULT '';
