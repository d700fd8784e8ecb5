-- What keeps a file from going on, in one table: a failed step, a command the engine does not take, a late timer, a lost file.
DROP TABLE engine_fault;
CREATE TABLE engine_fault (
  id                   bigint       NOT NULL PRIMARY KEY AUTO_INCREMENT,
  kind                 varchar(12)  NOT NULL,
  subject              bigint       NOT NULL COMMENT 'the job, or the row of the outbox; 0 where it is the file as a whole',
  file_id              uuid         NOT NULL,
  institution_id       uuid         NOT NULL,
  reference            varchar(20)  NOT NULL,
  step                 varchar(80)  NOT NULL,
  element              varchar(80)  NOT NULL,
  element_instance_key bigint       NOT NULL,
  process_instance_key bigint       NOT NULL,
  message              varchar(500) NOT NULL,
  attempts             int          NOT NULL,
  retries              int          NOT NULL,
  since                datetime(6)  NOT NULL,
  happened_at          datetime(6)  NOT NULL,
  retried_at           datetime(6),
  settled_at           datetime(6),
  UNIQUE KEY engine_fault_once (file_id, kind, subject),
  KEY engine_fault_of (institution_id, settled_at, since)
);

-- Which version of which diagram a file runs on, told by its jobs.
CREATE TABLE engine_run (
  file_id              uuid        NOT NULL PRIMARY KEY,
  process_instance_key bigint      NOT NULL,
  definition_key       bigint      NOT NULL,
  process_id           varchar(80) NOT NULL,
  version              int         NOT NULL,
  element              varchar(80) NOT NULL COMMENT 'of the last job',
  told_at              datetime(6) NOT NULL,
  KEY engine_run_by_version (definition_key)
);

-- The versions of the diagrams as they were deployed.
CREATE TABLE engine_diagram (
  definition_key bigint      NOT NULL PRIMARY KEY,
  process_id     varchar(80) NOT NULL,
  version        int         NOT NULL,
  institution_id uuid                 COMMENT 'whose own diagram it is; empty for the common one',
  deployed_at    datetime(6) NOT NULL,
  deployed_by    uuid                 COMMENT 'empty: it came with the product',
  xml            longtext    NOT NULL
);
