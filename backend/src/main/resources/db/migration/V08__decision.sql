CREATE TABLE admissibility_notice (
  file_id     uuid       NOT NULL PRIMARY KEY,
  admissible  boolean    NOT NULL,
  notified_on date       NOT NULL,
  FOREIGN KEY (file_id) REFERENCES candidacy (id)
);

CREATE TABLE decision (
  id                      uuid        NOT NULL PRIMARY KEY,
  file_id                 uuid        NOT NULL,
  round                   int         NOT NULL,
  outcome                 varchar(60) NOT NULL,
  active                  boolean     NOT NULL COMMENT 'false: annulled by an upheld appeal, kept as history',
  completes_certification boolean     NOT NULL,
  blocks                  longtext    NOT NULL COMMENT 'results and reasons as JSON, frozen as decided',
  decided_on              date        NOT NULL,
  president_id            uuid,
  authors                 longtext    NOT NULL COMMENT 'ids of the members of the jury',
  issued_at               datetime(6) NOT NULL,
  notified_on             date,
  received_on             date,
  proof                   varchar(30),
  closed_at               datetime(6),
  version                 bigint      NOT NULL,
  UNIQUE KEY one_decision_per_round (file_id, round),
  FOREIGN KEY (file_id) REFERENCES candidacy (id)
);

CREATE TABLE appeal (
  id          uuid        NOT NULL PRIMARY KEY,
  file_id     uuid        NOT NULL,
  round       int         NOT NULL COMMENT 'of the decision contested',
  grounds     longtext    NOT NULL,
  lodged_on   date        NOT NULL,
  ruling      varchar(20),
  reasons     longtext    NOT NULL,
  ruled_by    uuid,
  ruled_at    datetime(6),
  notified_on date,
  version     bigint      NOT NULL,
  UNIQUE KEY one_appeal_per_decision (file_id, round),
  FOREIGN KEY (file_id, round) REFERENCES decision (file_id, round)
);

CREATE TABLE credential (
  id                uuid         NOT NULL PRIMARY KEY,
  number            varchar(60)  NOT NULL UNIQUE,
  file_id           uuid         NOT NULL,
  round             int          NOT NULL COMMENT 'of the decision it rests on',
  subject           varchar(60)  NOT NULL COMMENT 'code of the block, or WHOLE for the certification',
  block_id          uuid         COMMENT 'empty for the whole certification',
  holder_id         uuid         NOT NULL,
  institution_id    uuid         NOT NULL,
  status            varchar(10)  NOT NULL,
  statement         longtext     NOT NULL COMMENT 'canonical JSON (RFC 8785)',
  sha256            varchar(64)  NOT NULL,
  issued_at         datetime(6)  NOT NULL,
  revoked_at        datetime(6),
  revocation_reason varchar(60),
  version           bigint       NOT NULL,
  UNIQUE KEY one_credential_per_block (file_id, round, subject),
  FOREIGN KEY (file_id) REFERENCES candidacy (id)
);

-- Which ways to contest a decision the letters name. A Tunisian university answers to the ministry, a French one to nobody.
INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'appeal.remedies', 'GRACIOUS CONTENTIOUS MEDIATOR',    'fr.R421-1'),
 ('TN_UNIVERSITY', 'appeal.remedies', 'GRACIOUS HIERARCHICAL CONTENTIOUS', 'tn.72-40');
