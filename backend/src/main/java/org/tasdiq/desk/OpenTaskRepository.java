package org.tasdiq.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface OpenTaskRepository extends CrudRepository<OpenTask, UUID> {
    Optional<OpenTask> findByJobKey(long jobKey);

    List<OpenTask> findByFileIdAndStateOrderByOpenedAt(UUID file, OpenTask.State state);

    List<OpenTask> findByFileIdOrderByOpenedAt(UUID file);

    @Query("""
            select t from OpenTask t
            where t.fileId = :file and t.step = :step and t.state = 'OPEN'
            order by t.jobKey desc limit 1""")
    Optional<OpenTask> open(UUID file, String step);

    /** The conditional update that lets exactly one of two clicks through. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update OpenTask t set t.state = 'DONE', t.closedAt = :now, t.closedBy = :by, t.outcome = :outcome
            where t.jobKey = :jobKey and t.state = 'OPEN'""")
    int close(long jobKey, Instant now, @Nullable UUID by, String outcome);

    @Modifying(flushAutomatically = true)
    @Query("""
            update OpenTask t set t.state = 'SUPERSEDED', t.closedAt = :now
            where t.fileId = :file and t.state = 'OPEN' and t.jobKey < :before and t.step not in :but""")
    int supersede(UUID file, long before, Collection<String> but, Instant now);
}
