-- Who votes has studied the file (TA Bordeaux, 28 May 2025, n° 2304482): refused, or shown only.
INSERT INTO regime_parameter (regime, name, setting, legal_basis) VALUES
 ('FR_UNIVERSITY', 'jury.studyRequired', 'REFUSE', 'fr.taBordeaux2304482'),
 ('TN_UNIVERSITY', 'jury.studyRequired', 'FLAG',   'ownRules');

CREATE TABLE study_note (
  candidacy_id uuid        NOT NULL,
  round        int         NOT NULL,
  person_id    uuid        NOT NULL,
  how          longtext    NOT NULL COMMENT 'how the member studied what was not opened here',
  noted_by     uuid        NOT NULL,
  noted_at     datetime(6) NOT NULL,
  PRIMARY KEY (candidacy_id, round, person_id),
  FOREIGN KEY (candidacy_id, round) REFERENCES jury (candidacy_id, round),
  FOREIGN KEY (person_id) REFERENCES juror (person_id)
);

-- Everybody who ever accompanied the candidate, not the present adviser alone (code du travail D6412-6); what is past
-- stands in the journal.
ALTER TABLE candidacy ADD COLUMN accompanied_by longtext NOT NULL DEFAULT '' COMMENT 'ids of persons' AFTER adviser_id;
UPDATE candidacy c SET c.accompanied_by = concat_ws(',', c.adviser_id,
  (SELECT group_concat(DISTINCT json_value(j.content, '$.adviser'))
   FROM journal_entry j WHERE j.file_id = c.id AND j.event = 'candidacy.AdviserAccepted'));
UPDATE candidacy c JOIN candidacy earlier ON earlier.id = c.previous_id
  SET c.accompanied_by = concat_ws(',', nullif(c.accompanied_by, ''), nullif(earlier.accompanied_by, ''));
