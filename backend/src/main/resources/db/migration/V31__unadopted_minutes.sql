-- Minutes that too few members signed stay, with their answers, beside the ones that replace them.
CREATE TABLE unadopted_minutes (
  assessment_id  uuid          NOT NULL,
  position       int           NOT NULL COMMENT 'the first minutes of an assessment are 1',
  minutes        longtext      NOT NULL COMMENT 'frozen JSON: what was to be signed',
  minutes_sha256 char(64)      NOT NULL,
  reopened_by    uuid          NOT NULL,
  reopened_at    datetime(6)   NOT NULL,
  reason         varchar(2000) NOT NULL,
  PRIMARY KEY (assessment_id, position),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);

CREATE TRIGGER unadopted_minutes_are_never_changed BEFORE UPDATE ON unadopted_minutes FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Minutes are frozen: they are never changed';

ALTER TABLE minutes_signature
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (assessment_id, minutes_sha256, person_id);

ALTER TABLE certification
  ADD COLUMN consolidation varchar(20) NOT NULL DEFAULT 'REGIME'
    COMMENT 'how levels are drawn from marks: REGIME leaves it to the regime of the institution';
