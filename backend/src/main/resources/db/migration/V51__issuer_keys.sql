-- The keys with which an institution signs credentials. One of each kind signs; the older ones stay listed, so that what
-- they have signed holds.
CREATE TABLE issuer_key (
  id                uuid          NOT NULL PRIMARY KEY,
  institution_id    uuid          NOT NULL,
  kind              varchar(10)   NOT NULL COMMENT 'ED25519: proofs inside documents; P256: tokens',
  public_key        varchar(120)  NOT NULL UNIQUE COMMENT 'as a multikey, which also names it',
  private_key       text          COMMENT 'JWK, sealed under a key outside the database; empty once it was withdrawn',
  origin            varchar(10)   NOT NULL COMMENT 'LOCAL: made here; IMPORTED',
  signs             boolean       COMMENT 'true for the one that signs now, else empty',
  since             datetime(6)   NOT NULL,
  replaced_at       datetime(6),
  withdrawn_at      datetime(6)   COMMENT 'fallen into other hands: nothing it has signed holds any more',
  withdrawal_reason varchar(1000),
  version           bigint        NOT NULL,
  UNIQUE KEY one_signs (institution_id, kind, signs),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- Named in what goes to Europass (eIDAS, ETSI EN 319 412-1); such as VATFR-12345678901.
CREATE TABLE issuer_legal_identifier (
  institution_id uuid        NOT NULL PRIMARY KEY,
  identifier     varchar(60) NOT NULL,
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);
