-- The ways from micro-credentials to larger certificates, version by version.
CREATE TABLE stacking_path (
  id             uuid          NOT NULL PRIMARY KEY,
  path_id        uuid          NOT NULL COMMENT 'the same for all versions',
  number         int           NOT NULL COMMENT 'of the version, from 1',
  institution_id uuid          NOT NULL,
  status         varchar(20)   NOT NULL,
  content        longtext      NOT NULL COMMENT 'JSON: the whole path, complete or not; never changed once it was published',
  name_fr        text          NOT NULL COMMENT 'these as in the content, to search by',
  name_ar        text          NOT NULL,
  name_en        text          NOT NULL,
  written_by     varchar(200)  NOT NULL,
  written_at     datetime(6)   NOT NULL,
  published_at   datetime(6)   NULL,
  withdrawn_at   datetime(6)   NULL,
  withdrawn_for  varchar(4000) NOT NULL,
  revision       int           NOT NULL,
  UNIQUE KEY one_version (path_id, number),
  KEY paths_of (institution_id, written_at),
  KEY by_status (status)
);

-- The file a learner began for the certificate of a path; one at a time.
CREATE TABLE stacked_file (
  id         uuid     NOT NULL PRIMARY KEY COMMENT 'made of person and path',
  person_id  uuid     NOT NULL,
  path_id    uuid     NOT NULL,
  number     int      NULL COMMENT 'the version of the path that held then',
  file_id    uuid     NULL UNIQUE COMMENT 'empty only until the file is begun',
  papers     longtext NOT NULL COMMENT 'JSON: the credentials that go with it, and what became of each',
  version    bigint   NOT NULL,
  FOREIGN KEY (file_id) REFERENCES candidacy (id)
);
