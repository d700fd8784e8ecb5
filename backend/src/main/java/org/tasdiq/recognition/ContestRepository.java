package org.tasdiq.recognition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface ContestRepository extends CrudRepository<Contest, UUID> {
    List<Contest> findByRequestIdOrderByRound(UUID request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contest c where c.requestId = :request and c.round = :round")
    Optional<Contest> findLocked(UUID request, int round);

    /** The appeal of the round that runs, held against everybody else until the transaction ends. */
    default Contest hold(RecognitionRequest request) {
        return findLocked(request.id().value(), request.round()).orElseThrow(Refusal.unknown("appeal"));
    }

    default Contest last(RequestId id) {
        var all = findByRequestIdOrderByRound(id.value());
        if (all.isEmpty()) throw Refusal.unknown("appeal").get();
        return all.getLast();
    }
}
