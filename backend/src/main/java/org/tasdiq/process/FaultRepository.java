package org.tasdiq.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FaultRepository extends CrudRepository<Fault, Long>, JpaSpecificationExecutor<Fault> {
    Optional<Fault> findByFileIdAndKindAndSubject(UUID file, FaultKind kind, long subject);

    boolean existsByFileIdAndSettledAtIsNull(UUID file);

    /** What was tried again and has now failed again. */
    @Query("""
            select f from Fault f
            where f.fileId = :file and f.step = :step and f.kind = 'STEP_FAILED' and f.retriedAt is not null
            order by f.since""")
    List<Fault> tried(UUID file, String step);

    /** A step went through: its own fault is over and, where it means that the file has moved on, so is every older one. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Fault f
            where f.fileId = :file and f.settledAt is null and f.kind <> 'UNHEARD'
              and (f.subject = :job or (f.step = :step and f.retriedAt is not null)
                or (:moves = true and f.subject < :job and f.step not like 'notification.%'))""")
    void over(UUID file, String step, long job, boolean moves);

    @Modifying(flushAutomatically = true)
    @Query("delete from Fault f where f.fileId = :file and f.kind = :kind and f.subject = :subject")
    void forget(UUID file, FaultKind kind, long subject);

    /** What the watchdog put right is shown for a while. */
    @Modifying
    @Query("delete from Fault f where f.settledAt < :before")
    void forgetSettled(Instant before);

    default List<Fault> list(Specification<Fault> which, Sort order, int size) {
        return findBy(which, found -> found.sortBy(order).limit(size).all());
    }
}
