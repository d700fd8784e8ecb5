-- What learners have written of requests that are not sent; one each.
CREATE TABLE request_draft (
  learner_id       uuid          NOT NULL PRIMARY KEY,
  purpose          varchar(20)   NULL,
  certification_id uuid          NULL,
  competencies     longtext      NOT NULL COMMENT 'ids with commas',
  wish             varchar(4000) NOT NULL,
  file_name        varchar(200)  NOT NULL COMMENT 'of the credential; empty where none is chosen',
  content          longtext      NULL COMMENT 'the file itself, sealed',
  kept_at          datetime(6)   NOT NULL
);
