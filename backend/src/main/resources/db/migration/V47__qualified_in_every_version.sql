-- A juror is qualified for a certification, whatever its version: its code within the institution, no longer the id of a version.
UPDATE juror j SET qualified_for = COALESCE((
  SELECT GROUP_CONCAT(DISTINCT c.code ORDER BY c.code SEPARATOR '\n')
  FROM certification c
  WHERE c.institution_id = j.institution_id
    AND FIND_IN_SET(CONVERT(CAST(c.id AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, REPLACE(j.qualified_for, '\n', ','))
), '');

ALTER TABLE juror MODIFY qualified_for longtext NOT NULL COMMENT 'codes of certifications of the institution, one per line';
