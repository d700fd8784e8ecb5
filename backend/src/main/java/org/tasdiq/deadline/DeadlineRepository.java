package org.tasdiq.deadline;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DeadlineRepository extends CrudRepository<Deadline, UUID> {
    List<Deadline> findByFileIdOrderByStartedOnAscRoundAsc(UUID fileId);

    Optional<Deadline> findFirstByFileIdAndRuleOrderByRoundDesc(UUID fileId, String rule);

    List<Deadline> findByRuleAndFileIdInOrderByRound(String rule, Collection<UUID> files);

    @Query("""
            select d from Deadline d
            where d.state = RUNNING and d.due <= :at and d.rule in :rules
              and (d.due > :due or (d.due = :due and d.id > :id))
            order by d.due, d.id""")
    List<Deadline> overdue(Instant at, Instant due, UUID id, Collection<String> rules, Limit limit);

    @Query("select d from Deadline d where d.state = RUNNING and d.due <= :at and d.rule not in :rules order by d.due")
    List<Deadline> overdueButFor(Instant at, Collection<String> rules, Limit limit);

    @Query("select d from Deadline d where d.state = RUNNING and d.due > :at and d.rule in :rules")
    List<Deadline> running(Instant at, Collection<String> rules);

    @Query("select d from Deadline d where d.state = RUNNING and d.due > :from and d.due <= :to and d.rule in :rules")
    List<Deadline> endingBetween(Instant from, Instant to, Collection<String> rules);

    @Query("select d from Deadline d where d.state = RUNNING and d.due > :at and d.stoodMicros > 0")
    List<Deadline> runningAfterStanding(Instant at);

    @Query("select d from Deadline d where d.regime = :regime and d.rule = :rule and d.state in (RUNNING, STOPPED)")
    List<Deadline> openUnder(String regime, String rule);

    /** The same; nobody meets, stops or ends one of them meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.regime = :regime and d.rule = :rule and d.state in (RUNNING, STOPPED)")
    List<Deadline> lockOpenUnder(String regime, String rule);

    /** One statement, so that of two watchdogs, or a watchdog and a person who acts, only one wins. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Deadline d set d.state = EXPIRED, d.endedAt = :now, d.version = d.version + 1
            where d.id = :id and d.state = RUNNING and d.due <= :now""")
    int expire(UUID id, Instant now);

    /** One statement, so that of what is done at the same time only one lets it run anew. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Deadline d
            set d.ruleVersion = :ruleVersion, d.startedOn = :from, d.due = :due, d.version = d.version + 1
            where d.fileId = :file and d.rule = :rule and d.state = RUNNING and d.startedOn < :from and d.due < :due""")
    int renew(UUID file, String rule, int ruleVersion, LocalDate from, Instant due);
}
