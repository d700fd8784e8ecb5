-- Since when somebody holds a role and who granted it; neither is known of roles granted earlier.
ALTER TABLE role_grant
  ADD COLUMN granted_at datetime(6),
  ADD COLUMN granted_by uuid COMMENT 'empty where the system did',
  ADD FOREIGN KEY (granted_by) REFERENCES person (id);

CREATE INDEX person_by_name ON person (name, id);
