package org.tasdiq.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface DecisionRepository extends CrudRepository<Decision, UUID> {
    Optional<Decision> findByFileIdAndRound(UUID file, int round);

    Optional<Decision> findByFileIdAndActiveTrue(UUID file);

    List<Decision> findByFileIdOrderByRound(UUID file);

    /** The decision that holds. */
    default Decision standing(CandidacyId file) {
        return findByFileIdAndActiveTrue(file.value()).orElseThrow(Refusal.unknown("decision"));
    }

    boolean existsBySlipAndFileIdNot(String slip, UUID file);
}
