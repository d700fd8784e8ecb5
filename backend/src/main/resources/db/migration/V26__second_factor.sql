CREATE TABLE second_factor (
  person_id      uuid         NOT NULL PRIMARY KEY,
  secret         varchar(200) COMMENT 'sealed under a key outside the database; null until the first code was right',
  pending        varchar(200) COMMENT 'the secret shown, until a code of it is right',
  enrolled_at    datetime(6),
  last_step      bigint       NOT NULL COMMENT 'thirty seconds of the last code used: no code counts twice',
  failures       int          NOT NULL,
  locked_until   datetime(6),
  version        bigint       NOT NULL,
  FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE recovery_code (
  person_id uuid     NOT NULL,
  hash      char(64) NOT NULL COMMENT 'SHA-256 of person and code; a code has eighty random bits',
  used_at   datetime(6),
  PRIMARY KEY (person_id, hash),
  FOREIGN KEY (person_id) REFERENCES second_factor (person_id)
);

CREATE TABLE institution_seal (
  institution_id uuid        NOT NULL PRIMARY KEY,
  certificate    blob        NOT NULL COMMENT 'X.509, DER',
  private_key    text        NOT NULL COMMENT 'PKCS#8, sealed under a key outside the database',
  origin         varchar(20) NOT NULL COMMENT 'LOCAL: made here, signed by itself; IMPORTED: issued by an authority',
  since          datetime(6) NOT NULL,
  version        bigint      NOT NULL,
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);

ALTER TABLE minutes_signature
  ADD COLUMN means   varchar(20)   NOT NULL DEFAULT 'PASSWORD' COMMENT 'by which the person proved who they are',
  ADD COLUMN refusal varchar(2000) NOT NULL DEFAULT '' COMMENT 'why the member does not sign; empty for a signature';

CREATE TABLE minutes_paper (
  assessment_id uuid         NOT NULL,
  language      varchar(10)  NOT NULL,
  pdf           longblob     NOT NULL COMMENT 'set and sealed once, at the last signature',
  sha256        char(64)     NOT NULL,
  sealed_by     varchar(300) NOT NULL COMMENT 'subject of the certificate',
  origin        varchar(20)  NOT NULL,
  sealed_at     datetime(6)  NOT NULL,
  PRIMARY KEY (assessment_id, language),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);

CREATE TRIGGER minutes_paper_is_never_changed BEFORE UPDATE ON minutes_paper FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Minutes are frozen: their paper is never changed';
