-- Figures only, kept when the marks of a jury open: they outlive the marks, so nothing here hangs on the assessment.
CREATE TABLE agreement (
  assessment_id      uuid        NOT NULL PRIMARY KEY,
  candidacy_id       uuid        NOT NULL,
  reference          varchar(20) NOT NULL COMMENT 'of the file',
  round              int         NOT NULL,
  institution_id     uuid        NOT NULL,
  certification_code varchar(60) NOT NULL,
  opened_on          date        NOT NULL COMMENT 'in the zone of the institution',
  jurors             int         NOT NULL,
  competencies       int         NOT NULL COMMENT 'with two marks or more',
  marks              int         NOT NULL,
  missing            int         NOT NULL,
  complete           int         NOT NULL COMMENT 'competencies with a mark of every juror',
  alpha_ordinal      double      COMMENT 'empty when undefined, as all the figures here',
  alpha_nominal      double,
  alpha_interval     double,
  share              double      COMMENT 'of equal pairs',
  fleiss             double      COMMENT 'over the complete competencies, as the correlations',
  icc_single         double      COMMENT 'ICC(2,1)',
  icc_mean           double      COMMENT 'ICC(2,k)',
  KEY agreement_of_institution (institution_id, opened_on, assessment_id)
);

CREATE TABLE competency_spread (
  assessment_id   uuid        NOT NULL,
  block_code      varchar(60) NOT NULL,
  competency_code varchar(60) NOT NULL,
  marks           int         NOT NULL,
  spread          int         NOT NULL COMMENT 'highest minus lowest mark',
  disagreement    double      COMMENT 'share of pairs that differ; empty with one mark',
  PRIMARY KEY (assessment_id, block_code, competency_code),
  FOREIGN KEY (assessment_id) REFERENCES agreement (assessment_id) ON DELETE CASCADE
);

CREATE TABLE juror_alias (
  alias     int  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id uuid NOT NULL,
  UNIQUE KEY one_alias_per_person (person_id)
) COMMENT 'without its row here, the drift of an alias is nobody''s';

CREATE TABLE juror_drift (
  assessment_id uuid   NOT NULL,
  alias         int    NOT NULL,
  marks         int    NOT NULL COMMENT 'that could be compared',
  difference    double COMMENT 'mean of own mark minus median of the others; empty without such a mark',
  PRIMARY KEY (assessment_id, alias),
  KEY juror_drift_of_alias (alias),
  FOREIGN KEY (assessment_id) REFERENCES agreement (assessment_id) ON DELETE CASCADE
);
