package org.tasdiq.process;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.CrudRepository;

interface EngineCommandRepository extends CrudRepository<EngineCommand, Long> {
    /** The files something is still to be told of. */
    @Query("select distinct c.fileId from EngineCommand c where c.doneAt is null and c.notBefore <= :now")
    List<UUID> waiting(Instant now);

    boolean existsByFileIdAndDoneAtIsNull(UUID file);

    boolean existsByFileIdAndDoneAtAfter(UUID file, Instant since);

    /** The oldest untold command of a file, locked; empty when another relay holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select c from EngineCommand c where c.fileId = :file and c.doneAt is null order by c.id limit 1")
    Optional<EngineCommand> next(UUID file);
}
