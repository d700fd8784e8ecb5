CREATE TABLE post_rules (
  institution_id uuid     NOT NULL PRIMARY KEY,
  quiet_from     time     COMMENT 'from then on no mail leaves; empty where it leaves at every hour',
  quiet_until    time,
  quiet_days_off boolean  NOT NULL COMMENT 'whether mail waits on days that are no working days',
  addresses      longtext NOT NULL COMMENT 'JSON: where each way to contest a decision begins',
  version        bigint   NOT NULL,
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);

CREATE TABLE mail_habit (
  person_id uuid NOT NULL PRIMARY KEY COMMENT 'reads one mail a day',
  FOREIGN KEY (person_id) REFERENCES person (id)
);

ALTER TABLE mail ADD COLUMN daily boolean NOT NULL DEFAULT false COMMENT 'goes together with the others of that person' AFTER state;
