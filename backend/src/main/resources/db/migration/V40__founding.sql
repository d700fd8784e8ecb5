CREATE TABLE regime (
  code     varchar(40)  NOT NULL PRIMARY KEY,
  name_fr  varchar(200) NOT NULL,
  name_ar  varchar(200) NOT NULL,
  name_en  varchar(200) NOT NULL
) COMMENT 'the rules of law an institution can stand under';

INSERT INTO regime VALUES
  ('FR_UNIVERSITY', 'France, université', 'فرنسا، جامعة', 'France, university'),
  ('TN_UNIVERSITY', 'Tunisie, université', 'تونس، جامعة', 'Tunisia, university');

ALTER TABLE institution ADD FOREIGN KEY (regime) REFERENCES regime (code);

CREATE TABLE founding (
  place       tinyint     NOT NULL PRIMARY KEY CHECK (place = 1),
  founded_at  datetime(6) NOT NULL
) COMMENT 'one row at most: an installation is founded once';
