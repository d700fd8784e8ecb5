-- When the clocks of a file stood, and why: what a rule with other pauses would have counted is reckoned from it. What stood
-- before today is known only as a sum, and is kept as it was counted.
CREATE TABLE standstill (
  id       bigint      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_id  uuid        NOT NULL,
  pause    varchar(20) NOT NULL,
  began_at datetime(6) NOT NULL,
  ended_at datetime(6) COMMENT 'empty while it lasts',
  KEY standstills_of_file (file_id, pause)
);
INSERT INTO standstill (file_id, pause, began_at)
SELECT d.file_id, r.stops_while, MIN(d.stopped_since)
FROM deadline d JOIN deadline_rule r ON r.regime = d.regime AND r.rule = d.rule AND r.version = d.rule_version
WHERE d.state = 'STOPPED' AND r.stops_while IN ('CORRECTION', 'HEARD_AGAIN')
GROUP BY d.file_id, r.stops_while;
