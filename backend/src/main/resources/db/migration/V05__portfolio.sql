CREATE TABLE portfolio (
  candidacy_id     uuid        NOT NULL PRIMARY KEY,
  status           varchar(20) NOT NULL,
  admissible_on    date        NULL,
  narrative        longtext    NOT NULL,
  submitted_at     datetime(6) NULL,
  accepted_at      datetime(6) NULL,
  correction_round int         NOT NULL,
  version          bigint      NOT NULL,
  FOREIGN KEY (candidacy_id) REFERENCES candidacy (id)
);

CREATE TABLE evidence (
  id             uuid          NOT NULL PRIMARY KEY COMMENT 'also the name of the encrypted file',
  candidacy_id   uuid          NOT NULL,
  kind           varchar(30)   NOT NULL,
  title          varchar(200)  NOT NULL,
  dated          date          NULL,
  experience     int           NULL COMMENT 'of the application, counted from 0',
  file_name      varchar(200)  NOT NULL,
  bytes          bigint        NOT NULL,
  sha256         varchar(64)   NOT NULL,
  wrapped_key    varchar(80)   NOT NULL COMMENT 'key of this file, encrypted with the master key that is not in the database',
  uploaded_by    uuid          NOT NULL,
  uploaded_at    datetime(6)   NOT NULL,
  media_type     varchar(120)  NULL,
  verdict        varchar(20)   NOT NULL,
  verdict_reason varchar(40)   NULL,
  inspected_at   datetime(6)   NULL,
  pages          int           NULL,
  text_cut       boolean       NOT NULL,
  status         varchar(20)   NOT NULL,
  status_reason  varchar(30)   NULL,
  status_comment varchar(4000) NOT NULL,
  answer         varchar(4000) NOT NULL,
  replaces       uuid          NULL UNIQUE COMMENT 'an item is corrected by one other at most',
  version        bigint        NOT NULL,
  KEY evidence_of_file (candidacy_id, uploaded_at, id),
  KEY evidence_by_verdict (verdict, uploaded_at),
  FOREIGN KEY (candidacy_id) REFERENCES portfolio (candidacy_id)
);

CREATE TABLE evidence_page (
  evidence_id  uuid       NOT NULL,
  page         int        NOT NULL COMMENT 'counted from 1',
  candidacy_id uuid       NOT NULL,
  text         mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  folded       mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'without case, accents and vowel signs: what is searched',
  PRIMARY KEY (evidence_id, page),
  KEY evidence_page_of_file (candidacy_id),
  FULLTEXT KEY evidence_page_words (folded),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE
);

CREATE TABLE claim (
  candidacy_id  uuid        NOT NULL,
  competency_id uuid        NOT NULL,
  position      varchar(10) NULL,
  text          longtext    NOT NULL,
  saved_at      datetime(6) NULL,
  version       bigint      NOT NULL,
  PRIMARY KEY (candidacy_id, competency_id),
  FOREIGN KEY (candidacy_id) REFERENCES portfolio (candidacy_id)
);

CREATE TABLE claim_evidence (
  candidacy_id  uuid NOT NULL,
  competency_id uuid NOT NULL,
  evidence_id   uuid NOT NULL,
  from_page     int  NULL,
  to_page       int  NULL,
  UNIQUE KEY claim_evidence_once (candidacy_id, competency_id, evidence_id, from_page),
  FOREIGN KEY (candidacy_id, competency_id) REFERENCES claim (candidacy_id, competency_id),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);
