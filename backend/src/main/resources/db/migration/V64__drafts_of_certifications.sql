ALTER TABLE certification
  DROP COLUMN superseded,
  ADD COLUMN valid_from   date         NULL COMMENT 'the present version is the highest whose day has come; empty: from before days were kept',
  ADD COLUMN published_by varchar(200) NOT NULL DEFAULT '' COMMENT 'name; empty: by the system',
  ADD COLUMN published_at datetime(6)  NULL,
  ADD COLUMN note         varchar(500) NOT NULL DEFAULT '' COMMENT 'what changes, and why';

ALTER TABLE competency
  ADD COLUMN parts longtext NULL COMMENT 'JSON: its sub-competencies with their skills, in their order',
  ADD COLUMN esco  longtext NULL COMMENT 'JSON: the ESCO skills it is linked to';

CREATE TABLE certification_draft (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  code           varchar(60)  NOT NULL,
  based_on       int          NOT NULL COMMENT 'the version it began from; 0 for a certification that has none',
  content        longtext     NOT NULL COMMENT 'JSON: the whole certification, complete or not',
  written_by     varchar(200) NOT NULL,
  written_at     datetime(6)  NOT NULL,
  revision       int          NOT NULL,
  UNIQUE KEY one_draft_per_certification (institution_id, code)
);
