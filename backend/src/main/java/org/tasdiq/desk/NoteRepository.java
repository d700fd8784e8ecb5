package org.tasdiq.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface NoteRepository extends CrudRepository<Note, UUID> {
    List<Note> findByFileIdOrderByWrittenAtDescId(UUID file);
}
