-- A check that failed is tried again after those that were not tried yet.
ALTER TABLE imported_credential ADD COLUMN tried_at datetime(6) NULL AFTER checked_at;
