package org.tasdiq.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface AppealRepository extends CrudRepository<Appeal, UUID> {
    Optional<Appeal> findByFileIdAndRound(UUID file, int round);

    List<Appeal> findByFileIdOrderByRound(UUID file);

    Optional<Appeal> findFirstByFileIdOrderByRoundDesc(UUID file);

    default Appeal latest(CandidacyId file) {
        return findFirstByFileIdOrderByRoundDesc(file.value()).orElseThrow(Refusal.unknown("appeal"));
    }
}
