CREATE TABLE certification (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  code           varchar(60)  NOT NULL,
  version        int          NOT NULL COMMENT 'never changed once written: files keep the version they aim at',
  fingerprint    char(64)     NOT NULL COMMENT 'SHA-256 of the imported content',
  superseded     boolean      NOT NULL,
  title_fr       varchar(300) NOT NULL,
  title_ar       varchar(300) NOT NULL,
  title_en       varchar(300) NOT NULL,
  level          int          NOT NULL COMMENT 'European Qualifications Framework',
  ects           int          NOT NULL,
  UNIQUE KEY one_row_per_version (institution_id, code, version)
);

CREATE TABLE block (
  id               uuid         NOT NULL PRIMARY KEY,
  certification_id uuid         NOT NULL,
  position         int          NOT NULL,
  code             varchar(60)  NOT NULL,
  title_fr         varchar(300) NOT NULL,
  title_ar         varchar(300) NOT NULL,
  title_en         varchar(300) NOT NULL,
  ects             int          NOT NULL,
  UNIQUE KEY one_block_per_code (certification_id, code),
  FOREIGN KEY (certification_id) REFERENCES certification (id)
);

CREATE TABLE competency (
  id           uuid          NOT NULL PRIMARY KEY,
  block_id     uuid          NOT NULL,
  position     int           NOT NULL,
  code         varchar(60)   NOT NULL,
  title_fr     varchar(300)  NOT NULL,
  title_ar     varchar(300)  NOT NULL,
  title_en     varchar(300)  NOT NULL,
  criterion_fr varchar(1000) NOT NULL,
  criterion_ar varchar(1000) NOT NULL,
  criterion_en varchar(1000) NOT NULL,
  critical     boolean       NOT NULL,
  UNIQUE KEY one_competency_per_code (block_id, code),
  FOREIGN KEY (block_id) REFERENCES block (id)
);
