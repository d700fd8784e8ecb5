-- The law of a regime changes by versions: a published one is never altered, the next one follows it.
ALTER TABLE deadline_rule
  ADD COLUMN basis_fr     varchar(300)  NULL COMMENT 'the legal basis in words of its own; else the text of legal_basis',
  ADD COLUMN basis_ar     varchar(300)  NULL,
  ADD COLUMN basis_en     varchar(300)  NULL,
  ADD COLUMN published_at datetime(6)   NULL COMMENT 'empty: it came with the product',
  ADD COLUMN published_by uuid          NULL,
  ADD COLUMN reason       varchar(1000) NULL;

ALTER TABLE regime_parameter
  ADD COLUMN version      int           NOT NULL DEFAULT 1 AFTER name,
  ADD COLUMN valid_from   date          NOT NULL DEFAULT '2000-01-01' AFTER version,
  ADD COLUMN basis_fr     varchar(300)  NULL,
  ADD COLUMN basis_ar     varchar(300)  NULL,
  ADD COLUMN basis_en     varchar(300)  NULL,
  ADD COLUMN published_at datetime(6)   NULL,
  ADD COLUMN published_by uuid          NULL,
  ADD COLUMN reason       varchar(1000) NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (regime, name, version);

CREATE TABLE parameter_kind (
  name    varchar(60)  NOT NULL PRIMARY KEY COMMENT 'what can be set; any other is fixed by a diagram, a table or the words of the letters',
  kind    varchar(10)  NOT NULL COMMENT 'FLAG, NUMBER, PERIOD or CHOICE',
  choices varchar(200) NOT NULL DEFAULT '' COMMENT 'of a choice'
);
INSERT INTO parameter_kind (name, kind, choices) VALUES
 ('admissibility.silenceRule',               'CHOICE', 'ADMISSIBLE REJECTED NONE'),
 ('application.maxPerYear.different',         'NUMBER', ''),
 ('application.maxPerYear.sameCertification', 'NUMBER', ''),
 ('attestation.maxAsked',                    'NUMBER', ''),
 ('attestation.maxLinks',                    'NUMBER', ''),
 ('attestation.maxOpen',                     'NUMBER', ''),
 ('evidence.currency',                       'PERIOD', ''),
 ('jury.consolidation',                      'CHOICE', 'MEDIAN MAJORITY CONSENSUS'),
 ('jury.quorum',                             'CHOICE', 'ALL_SCORING_MEMBERS_ONE_PROFESSIONAL MAJORITY_ONE_PROFESSIONAL'),
 ('jury.remoteAllowed',                      'FLAG',   ''),
 ('jury.showOfHands',                        'FLAG',   ''),
 ('jury.studyRequired',                      'CHOICE', 'REFUSE FLAG'),
 ('jury.votesNamed',                         'FLAG',   ''),
 ('upload.maxMB.attachment',                 'NUMBER', ''),
 ('upload.maxMB.feasibility',                'NUMBER', ''),
 ('upload.maxMB.identityDocument',           'NUMBER', '');

CREATE TABLE closure (
  id             uuid         NOT NULL PRIMARY KEY,
  institution_id uuid         NOT NULL,
  first_day      date         NOT NULL,
  last_day       date         NOT NULL,
  name_fr        varchar(120) NOT NULL,
  name_ar        varchar(120) NOT NULL,
  name_en        varchar(120) NOT NULL,
  KEY closures_of (institution_id, first_day)
);

-- Whose days off count, and quick ways to the deadlines that a change of a rule would move.
ALTER TABLE deadline
  ADD COLUMN institution_id uuid NULL COMMENT 'of the file' AFTER file_id,
  ADD KEY open_under_rule (regime, rule, state);
UPDATE deadline d JOIN candidacy c ON c.id = d.file_id SET d.institution_id = c.institution_id;

CREATE TABLE law_edition (
  id      int    NOT NULL PRIMARY KEY,
  edition bigint NOT NULL COMMENT 'grows with every change of a rule, a parameter or a day off: every instance reads anew'
);
INSERT INTO law_edition (id, edition) VALUES (1, 1);

-- The link with which a calendar program reads a person's deadlines.
CREATE TABLE calendar_link (
  person_id  uuid        NOT NULL PRIMARY KEY,
  token_hash char(64)    NOT NULL UNIQUE COMMENT 'SHA-256; the link itself is shown once and kept nowhere',
  made_at    datetime(6) NOT NULL
);
