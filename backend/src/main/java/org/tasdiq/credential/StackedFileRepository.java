package org.tasdiq.credential;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.identity.PersonId;

interface StackedFileRepository extends CrudRepository<StackedFile, UUID> {
    Optional<StackedFile> findByFileId(UUID file);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into stacked_file (id, person_id, path_id, papers, version) values (:id, :person, :path, '[]', 0)
            on duplicate key update version = version""")
    void reserve(UUID id, UUID person, UUID path);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StackedFile s where s.id = :id")
    Optional<StackedFile> findLocked(UUID id);

    /** Held against whoever asks for the same at the same time, until the transaction ends. */
    default StackedFile hold(PersonId person, PathId path) {
        var id = StackedFile.id(person, path);
        reserve(id, person.value(), path.value());
        return findLocked(id).orElseThrow(Refusal.unknown("path"));
    }
}
