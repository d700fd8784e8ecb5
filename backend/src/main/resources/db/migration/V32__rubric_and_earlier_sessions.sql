ALTER TABLE competency
  ADD rubric longtext NULL COMMENT 'JSON: what the levels 0 to 3 mean for it; empty where they have their general meaning';

-- Juries that got their date before there were sessions: each gets one of its own, named by the jury's id, and its place in it.
INSERT INTO sitting (id, institution_id, held_on, opens, closes, place, video_link, rooms, capacity, version)
  SELECT j.id, c.institution_id, j.session_date, j.session_start,
         LEAST(ADDTIME(j.session_start, SEC_TO_TIME(j.slot_minutes * 60)), '23:59:00'),
         j.place, j.video_link, '', 1, 0
  FROM jury j JOIN candidacy c ON c.id = j.candidacy_id
  WHERE j.session_date IS NOT NULL AND j.session_start IS NOT NULL
    AND j.status IN ('SCHEDULED', 'CONVENED', 'SCORED')
    AND NOT EXISTS (SELECT 1 FROM slot s WHERE s.jury_id = j.id);

INSERT INTO slot (jury_id, sitting_id, room, start, minutes, pause, changes, version)
  SELECT j.id, j.id, '', j.session_start, j.slot_minutes, 0, 0, 0
  FROM jury j JOIN sitting t ON t.id = j.id;
