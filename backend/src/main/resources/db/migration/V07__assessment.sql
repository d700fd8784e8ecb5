CREATE TABLE assessment (
  id             uuid        NOT NULL PRIMARY KEY,
  candidacy_id   uuid        NOT NULL,
  round          int         NOT NULL,
  status         varchar(20) NOT NULL,
  sealed_at      datetime(6),
  deliberated_at datetime(6),
  minutes        longtext    COMMENT 'frozen JSON: what is signed',
  minutes_sha256 char(64),
  signed_at      datetime(6),
  version        bigint      NOT NULL,
  UNIQUE KEY one_assessment_per_round (candidacy_id, round),
  FOREIGN KEY (candidacy_id, round) REFERENCES jury (candidacy_id, round)
);

CREATE TABLE scorecard (
  id            uuid         NOT NULL PRIMARY KEY,
  assessment_id uuid         NOT NULL,
  juror_id      uuid         NOT NULL,
  juror_name    varchar(200) NOT NULL,
  required      boolean      NOT NULL COMMENT 'false once the juror is recused',
  sealed_at     datetime(6),
  version       bigint       NOT NULL,
  UNIQUE KEY one_scorecard_per_juror (assessment_id, juror_id),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  FOREIGN KEY (juror_id) REFERENCES juror (person_id)
);

CREATE TABLE marking (
  scorecard_id  uuid        NOT NULL,
  competency_id uuid        NOT NULL,
  level         int,
  cannot_judge  boolean     NOT NULL,
  note          longtext    NOT NULL,
  cited         longtext    NOT NULL COMMENT 'JSON: items of evidence and pages',
  marked_at     datetime(6) NOT NULL,
  PRIMARY KEY (scorecard_id, competency_id),
  FOREIGN KEY (scorecard_id) REFERENCES scorecard (id),
  CHECK (level IS NULL OR (level BETWEEN 0 AND 3 AND NOT cannot_judge))
);

CREATE TABLE minutes_signature (
  assessment_id  uuid         NOT NULL,
  person_id      uuid         NOT NULL,
  name           varchar(200) NOT NULL,
  minutes_sha256 char(64)     NOT NULL,
  signed_at      datetime(6)  NOT NULL,
  PRIMARY KEY (assessment_id, person_id),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);
