-- Which credentials hold, for the public: a bit each at a place drawn by lot. A revoked and a suspended one are set in
-- `revoked`; `suspended` says which of them may come back.
CREATE TABLE status_list (
  id             uuid        NOT NULL PRIMARY KEY,
  institution_id uuid        NOT NULL,
  number         int         NOT NULL COMMENT 'in the address of the list',
  issuer         varchar(300) NOT NULL COMMENT 'the DID that signs it: the same as in the credentials it speaks of',
  address        varchar(300) NOT NULL COMMENT 'below it lie the two lists',
  taken          int         NOT NULL COMMENT 'how many places are given',
  revoked        mediumblob  NOT NULL,
  suspended      mediumblob  NOT NULL,
  revocation     longtext    NOT NULL COMMENT 'as it is published, signed',
  suspension     longtext    NOT NULL,
  changed_at     datetime(6) NOT NULL,
  version        bigint      NOT NULL,
  UNIQUE KEY one_number (institution_id, number),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);
