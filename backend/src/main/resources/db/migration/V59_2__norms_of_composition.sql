-- The numbers of the composition of a jury are read from the regime, not from the decision table: they can be set.
INSERT INTO parameter_kind (name, kind, choices) VALUES
 ('jury.minMembers',       'NUMBER', '2 20'),
 ('jury.acadMajority',     'FLAG',   ''),
 ('jury.minProfessionals', 'NUMBER', '0 10'),
 ('jury.genderMinShare',   'SHARE',  '0 0.5');

-- What the table asked when a jury was checked, which it knew by itself until now.
UPDATE composition_check
SET composition = JSON_SET(composition, '$.asked', JSON_OBJECT(
  'minMembers',       IF(JSON_VALUE(composition, '$.regime') = 'TN_UNIVERSITY', 5, 2),
  'academicMajority', TRUE,
  'minProfessionals', IF(JSON_VALUE(composition, '$.regime') = 'TN_UNIVERSITY', 2, 1),
  'womenShare',       0.4,
  'bases',            JSON_OBJECT()));

UPDATE law_edition SET edition = edition + 1;
