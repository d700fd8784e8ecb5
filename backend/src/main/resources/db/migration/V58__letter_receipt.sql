-- The receipt is a fact about a letter, whatever the letter says.
CREATE TABLE letter_receipt (
  letter_id   uuid        NOT NULL PRIMARY KEY,
  person_id   uuid        NOT NULL COMMENT 'the addressee: one envelope goes to one person',
  received_on date        NOT NULL,
  proof       varchar(30) NOT NULL,
  slip        varchar(20) COMMENT 'number of the registered letter',
  entered_by  uuid        NOT NULL,
  entered_at  datetime(6) NOT NULL,
  version     bigint      NOT NULL,
  KEY receipt_by_slip (slip),
  FOREIGN KEY (letter_id) REFERENCES letter (id)
);
INSERT INTO letter_receipt (letter_id, person_id, received_on, proof, slip, entered_by, entered_at, version)
SELECT l.id, l.person_id, d.received_on, d.proof, d.slip,
       COALESCE(d.receipt_by, l.person_id), COALESCE(d.receipt_at, TIMESTAMP(d.received_on)), 0
FROM decision d JOIN letter l ON l.file_id = d.file_id AND l.round = d.round AND l.kind IN ('AWARD', 'PARTIAL', 'REFUSAL')
WHERE d.received_on IS NOT NULL AND d.proof IS NOT NULL;
ALTER TABLE decision
  DROP COLUMN proof,
  DROP COLUMN slip,
  DROP COLUMN receipt_by,
  DROP COLUMN receipt_at;
