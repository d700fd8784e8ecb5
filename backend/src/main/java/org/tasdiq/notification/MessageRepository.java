package org.tasdiq.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MessageRepository extends CrudRepository<Message, UUID> {
    boolean existsByFileIdAndKindAndRoundAndPersonIdAndDetail(
            UUID file, String kind, int round, UUID person, String detail);

    List<Message> findTop200ByPersonIdOrderByCreatedAtDesc(UUID person);

    long countByPersonIdAndReadAtIsNull(UUID person);
}
