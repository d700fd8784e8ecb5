CREATE TABLE letter_wording (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  kind           varchar(30)  NOT NULL,
  language       varchar(2)   NOT NULL,
  version        int          NOT NULL,
  passages       longtext     NOT NULL COMMENT 'JSON: the words that are not those shipped, by the keys of passages',
  note           varchar(500) NOT NULL COMMENT 'why',
  written_by     uuid         NOT NULL,
  written_at     datetime(6)  NOT NULL,
  UNIQUE KEY wording_once (institution_id, kind, language, version)
);

ALTER TABLE letter ADD COLUMN wording_version int NOT NULL DEFAULT 0 COMMENT '0: the words as shipped' AFTER language;
-- Words of one's own may name the certification in the subject.
ALTER TABLE letter MODIFY title varchar(4000) NOT NULL;
