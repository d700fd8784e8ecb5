package org.tasdiq.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface AwardRepository extends CrudRepository<Award, UUID> {
    default Award get(AwardId id) {
        return findById(id.value()).orElseThrow(Refusal.unknown("award"));
    }

    List<Award> findByOfferIdOrderByListedAtDesc(UUID offer);
}
