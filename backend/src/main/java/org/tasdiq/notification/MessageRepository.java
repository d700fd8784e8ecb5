package org.tasdiq.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MessageRepository extends CrudRepository<Message, UUID> {
    boolean existsByFileIdAndKindAndRoundAndPersonIdAndDetail(
            UUID file, String kind, int round, UUID person, String detail);

    boolean existsByFileIdAndPersonIdAndKindInAndCreatedAtGreaterThanEqual(
            UUID file, UUID person, Collection<String> kinds, Instant since);

    List<Message> findTop200ByPersonIdOrderByCreatedAtDesc(UUID person);

    long countByPersonIdAndReadAtIsNull(UUID person);
}
