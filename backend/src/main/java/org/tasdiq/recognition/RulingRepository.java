package org.tasdiq.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface RulingRepository extends CrudRepository<Ruling, UUID> {
    List<Ruling> findByRequestIdOrderByRound(UUID request);

    Optional<Ruling> findByRequestIdAndRound(UUID request, int round);

    Optional<Ruling> findByFileId(UUID file);

    Optional<Ruling> findByEvidenceId(UUID evidence);

    /** Whose credential is to be handed in by now. */
    List<Ruling> findTop20ByHandInAtLessThanEqualOrderByHandInAt(Instant now);

    /** The decision of the round that runs. */
    default Ruling current(RecognitionRequest request) {
        return findByRequestIdAndRound(request.id().value(), request.round()).orElseThrow(Refusal.unknown("ruling"));
    }
}
