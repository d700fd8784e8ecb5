-- Course modules on their way to micro-credentials.
CREATE TABLE module_design (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  content        longtext     NOT NULL COMMENT 'JSON: the whole design, complete or not',
  offers_made    int          NOT NULL COMMENT '0: still being designed',
  written_by     varchar(200) NOT NULL,
  written_at     datetime(6)  NOT NULL,
  revision       int          NOT NULL,
  KEY designs_of (institution_id, written_at)
);
