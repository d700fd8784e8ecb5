-- Links by which learners show a credential: found by the hash of what stands in them, shown again to their learner from
-- what is sealed under a key outside the database. Who opens one is not kept, only how often.
CREATE TABLE credential_share (
  id             uuid         NOT NULL PRIMARY KEY,
  credential_id  uuid         NOT NULL,
  token_hash     varchar(64)  NOT NULL UNIQUE,
  token_sealed   varchar(300) NOT NULL,
  fields         varchar(200) NOT NULL COMMENT 'what it shows beside title, issuer and state',
  printed        boolean      NOT NULL COMMENT 'in the QR code of the certificate',
  made_at        datetime(6)  NOT NULL,
  last_day       date         COMMENT 'empty: until it is withdrawn',
  withdrawn_at   datetime(6),
  opened         int          NOT NULL,
  last_opened_at datetime(6),
  version        bigint       NOT NULL,
  KEY of_credential (credential_id),
  FOREIGN KEY (credential_id) REFERENCES credential (id)
);
CREATE INDEX credential_of_holder ON credential (holder_id, issued_at);
