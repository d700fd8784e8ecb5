CREATE TABLE engine_command (
  id           bigint       NOT NULL PRIMARY KEY AUTO_INCREMENT,
  file_id      uuid         NOT NULL,
  kind         varchar(12)  NOT NULL,
  name         varchar(80)  NOT NULL COMMENT 'the step to complete, or the message to publish',
  job_key      bigint       NOT NULL COMMENT '0 for a message',
  variables    longtext     NOT NULL,
  written_at   datetime(6)  NOT NULL,
  attempts     int          NOT NULL,
  not_before   datetime(6)  NOT NULL,
  last_error   varchar(500),
  done_at      datetime(6),
  KEY engine_command_open (done_at, not_before),
  KEY engine_command_by_file (file_id, id)
);

CREATE TABLE engine_receipt (
  job_key    bigint      NOT NULL PRIMARY KEY COMMENT 'one effect for one job, however often the engine hands it out',
  file_id    uuid        NOT NULL,
  step       varchar(80) NOT NULL,
  outcome    varchar(40) NOT NULL,
  worked_at  datetime(6) NOT NULL,
  KEY engine_receipt_by_file (file_id, worked_at)
);

CREATE TABLE engine_fault (
  job_key     bigint       NOT NULL PRIMARY KEY,
  file_id     uuid         NOT NULL,
  step        varchar(80)  NOT NULL,
  message     varchar(500) NOT NULL,
  retries     int          NOT NULL,
  happened_at datetime(6)  NOT NULL
);
