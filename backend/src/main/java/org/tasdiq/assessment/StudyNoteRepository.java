package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StudyNoteRepository extends CrudRepository<StudyNote, StudyNote.Key> {
    List<StudyNote> findByCandidacyIdAndRound(UUID file, int round);
}
