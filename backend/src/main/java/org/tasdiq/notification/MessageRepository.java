package org.tasdiq.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MessageRepository extends CrudRepository<Message, UUID> {
    boolean existsByFileIdAndKindAndRoundAndPersonIdAndDetail(
            UUID file, String kind, int round, UUID person, String detail);

    boolean existsByFileIdAndPersonIdAndKindInAndCreatedAtGreaterThanEqual(
            UUID file, UUID person, Collection<String> kinds, Instant since);

    List<Message> findByPersonIdOrderByCreatedAtDescIdDesc(UUID person, Limit limit);

    @Query("""
            select m from Message m
            where m.personId = :person and (m.createdAt < :at or (m.createdAt = :at and m.id < :id))
            order by m.createdAt desc, m.id desc""")
    List<Message> before(UUID person, Instant at, UUID id, Limit limit);

    long countByPersonIdAndReadAtIsNull(UUID person);
}
