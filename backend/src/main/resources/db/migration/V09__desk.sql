CREATE TABLE open_task (
  id                   uuid         NOT NULL PRIMARY KEY,
  file_id              uuid         NOT NULL,
  institution_id       uuid         NOT NULL,
  step                 varchar(80)  NOT NULL,
  roles                varchar(200) NOT NULL COMMENT 'who may see it, as the diagram says',
  job_key              bigint       NOT NULL UNIQUE COMMENT 'the parked job of the engine',
  element_instance_key bigint       NOT NULL,
  process_instance_key bigint       NOT NULL,
  state                varchar(12)  NOT NULL,
  opened_at            datetime(6)  NOT NULL,
  closed_at            datetime(6),
  closed_by            uuid,
  outcome              varchar(40),
  KEY open_task_by_file (file_id, state),
  KEY open_task_by_institution (institution_id, state, opened_at)
);

CREATE TABLE open_task_person (
  task_id   uuid    NOT NULL,
  person_id uuid    NOT NULL,
  done      boolean NOT NULL,
  PRIMARY KEY (task_id, person_id),
  KEY open_task_of_person (person_id, done),
  FOREIGN KEY (task_id) REFERENCES open_task (id)
);
