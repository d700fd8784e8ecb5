ALTER TABLE decision
  ADD COLUMN slip       varchar(20) UNIQUE COMMENT 'number of the registered letter' AFTER proof,
  ADD COLUMN receipt_by uuid COMMENT 'who entered the receipt' AFTER slip,
  ADD COLUMN receipt_at datetime(6) AFTER receipt_by;
