-- A person has one entry in the register of each institution that calls them. Seats, marks and notes are of the person.
SET @of_seat = (SELECT CONCAT('ALTER TABLE seat DROP FOREIGN KEY `', constraint_name, '`')
  FROM information_schema.referential_constraints
  WHERE constraint_schema = DATABASE() AND table_name = 'seat' AND referenced_table_name = 'juror');
EXECUTE IMMEDIATE @of_seat;
SET @of_scorecard = (SELECT CONCAT('ALTER TABLE scorecard DROP FOREIGN KEY `', constraint_name, '`')
  FROM information_schema.referential_constraints
  WHERE constraint_schema = DATABASE() AND table_name = 'scorecard' AND referenced_table_name = 'juror');
EXECUTE IMMEDIATE @of_scorecard;
SET @of_study_note = (SELECT CONCAT('ALTER TABLE study_note DROP FOREIGN KEY `', constraint_name, '`')
  FROM information_schema.referential_constraints
  WHERE constraint_schema = DATABASE() AND table_name = 'study_note' AND referenced_table_name = 'juror');
EXECUTE IMMEDIATE @of_study_note;

ALTER TABLE juror DROP PRIMARY KEY, ADD PRIMARY KEY (person_id, institution_id);

ALTER TABLE seat ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE scorecard ADD FOREIGN KEY (juror_id) REFERENCES person (id);
ALTER TABLE study_note ADD FOREIGN KEY (person_id) REFERENCES person (id);
