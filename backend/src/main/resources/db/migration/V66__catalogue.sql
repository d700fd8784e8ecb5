-- The micro-credentials of institutions, on their way into the catalogue and there.
CREATE TABLE offer (
  id                uuid         NOT NULL PRIMARY KEY,
  reference         varchar(20)  NOT NULL UNIQUE,
  institution_id    uuid         NOT NULL,
  regime            varchar(40)  NOT NULL,
  status            varchar(20)  NOT NULL,
  content           longtext     NOT NULL COMMENT 'JSON: the whole descriptor, complete or not',
  title_fr          text         NOT NULL COMMENT 'these as in the content, to sort and filter by',
  title_ar          text         NOT NULL,
  title_en          text         NOT NULL,
  area              varchar(30)  NULL,
  eqf               int          NULL,
  hours             int          NULL,
  credits           decimal(8,2) NULL,
  authors           longtext     NOT NULL COMMENT 'ids of those who wrote, with commas: they do not judge it',
  sent_version      int          NOT NULL,
  checked_version   int          NOT NULL,
  published_version int          NOT NULL COMMENT '0: none is public',
  valid_from        date         NULL,
  valid_until       date         NULL,
  published_at      datetime(6)  NULL,
  withdrawn_at      datetime(6)  NULL,
  withdrawn_for     varchar(4000) NOT NULL,
  written_by        varchar(200) NOT NULL,
  written_at        datetime(6)  NOT NULL,
  revision          int          NOT NULL,
  KEY offers_of (institution_id, written_at)
);

CREATE TABLE sent_offer (
  id       uuid         NOT NULL PRIMARY KEY,
  offer_id uuid         NOT NULL,
  number   int          NOT NULL,
  content  longtext     NOT NULL COMMENT 'JSON: as it was sent, never changed',
  sent_by  varchar(200) NOT NULL,
  sent_at  datetime(6)  NOT NULL,
  UNIQUE KEY one_version (offer_id, number),
  FOREIGN KEY (offer_id) REFERENCES offer (id)
);

CREATE TABLE offer_review (
  id          uuid          NOT NULL PRIMARY KEY,
  offer_id    uuid          NOT NULL,
  version     int           NOT NULL,
  outcome     varchar(20)   NOT NULL,
  note        varchar(4000) NOT NULL,
  remarks     longtext      NOT NULL COMMENT 'JSON: what is to be corrected, field by field',
  reviewed_by varchar(200)  NOT NULL,
  reviewed_at datetime(6)   NOT NULL,
  KEY reviews_of (offer_id, reviewed_at),
  FOREIGN KEY (offer_id) REFERENCES offer (id)
);

CREATE TABLE council_minutes (
  id             uuid         NOT NULL PRIMARY KEY,
  offer_id       uuid         NOT NULL,
  version        int          NOT NULL COMMENT 'of the offer that was voted on',
  number         varchar(60)  NOT NULL COMMENT 'of the deliberation',
  council        varchar(200) NOT NULL,
  held_on        date         NOT NULL,
  members        int          NOT NULL,
  present        int          NOT NULL,
  in_favour      int          NOT NULL,
  against        int          NOT NULL,
  abstentions    int          NOT NULL,
  blank          int          NOT NULL,
  not_voting     int          NOT NULL,
  quorum         int          NOT NULL COMMENT 'how many had to be present',
  outcome        varchar(20)  NOT NULL,
  valid_from     date         NULL,
  valid_until    date         NULL,
  decision_table varchar(60)  NOT NULL,
  table_version  int          NOT NULL,
  recorded_by    varchar(200) NOT NULL,
  recorded_at    datetime(6)  NOT NULL,
  KEY votes_on (offer_id, recorded_at),
  FOREIGN KEY (offer_id) REFERENCES offer (id)
);

-- What everybody sees.
CREATE TABLE catalogue_entry (
  offer_id       uuid          NOT NULL PRIMARY KEY,
  reference      varchar(20)   NOT NULL UNIQUE,
  institution_id uuid          NOT NULL,
  regime         varchar(40)   NOT NULL,
  version        int           NOT NULL,
  content        longtext      NOT NULL COMMENT 'JSON: the descriptor that was published',
  title_fr       text          NOT NULL,
  title_ar       text          NOT NULL,
  title_en       text          NOT NULL,
  area           varchar(30)   NULL,
  eqf            int           NULL,
  hours          int           NULL,
  credits        decimal(8,2)  NULL,
  mode           varchar(20)   NULL,
  languages      varchar(200)  NOT NULL COMMENT 'codes with spaces around each',
  words          longtext      NOT NULL COMMENT 'what it is found by, in small letters',
  esco           longtext      NOT NULL COMMENT 'addresses of skills with spaces around each',
  valid_from     date          NULL,
  valid_until    date          NULL,
  published_at   datetime(6)   NOT NULL,
  withdrawn_at   datetime(6)   NULL,
  withdrawn_for  varchar(4000) NOT NULL,
  FOREIGN KEY (offer_id) REFERENCES offer (id)
);

INSERT INTO deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, stops_while, actor, consequence, legal_basis)
SELECT r.code, a.rule, 1, '2000-01-01', a.position, a.step, a.duration, 'DATE_TO_DATE', '', a.actor, a.consequence, 'ownRules'
FROM regime r JOIN (
            SELECT 'offer.qualityReview' AS rule, 18 AS position, 'reviewQuality' AS step, 'P1M' AS duration, 'QUALITY_OFFICER' AS actor, 'raised' AS consequence
  UNION ALL SELECT 'offer.revision',      19, 'reviseOffer',       'P1M',  'PROGRAMME_HEAD',       'raised'
  UNION ALL SELECT 'offer.vote',          20, 'recordCouncilVote', 'P3M',  'CERTIFYING_AUTHORITY', 'raised'
  UNION ALL SELECT 'offer.cycle',         21, 'awaitReview',       'P1Y',  'QUALITY_OFFICER',      'offerReviewed'
  UNION ALL SELECT 'offer.review',        22, 'reviewOffer',       'P2M',  'QUALITY_OFFICER',      'raised'
) a;
INSERT INTO regime_parameter (regime, name, setting, legal_basis)
SELECT r.code, p.name, p.setting, 'ownRules'
FROM regime r JOIN (
            SELECT 'council.quorumShare' AS name, '0.5' AS setting
  UNION ALL SELECT 'council.majority',            'VOTES_CAST'
) p;
INSERT INTO parameter_kind (name, kind, choices) VALUES
 ('council.quorumShare', 'SHARE',  '0 1'),
 ('council.majority',    'CHOICE', 'VOTES_CAST MEMBERS_PRESENT');

UPDATE law_edition SET edition = edition + 1;
