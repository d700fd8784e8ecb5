package org.tasdiq.decision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface DecisionRepository extends CrudRepository<Decision, UUID> {
    Optional<Decision> findByFileIdAndRound(UUID file, int round);

    Optional<Decision> findByFileIdAndActiveTrue(UUID file);

    List<Decision> findByFileIdOrderByRound(UUID file);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.fileId = :file and d.active = true")
    Optional<Decision> findLocked(UUID file);

    /** The decision that holds, held against everybody else until the transaction ends. */
    default Decision hold(CandidacyId file) {
        return findLocked(file.value()).orElseThrow(Refusal.unknown("decision"));
    }

    /** The decision that holds. */
    default Decision standing(CandidacyId file) {
        return findByFileIdAndActiveTrue(file.value()).orElseThrow(Refusal.unknown("decision"));
    }
}
