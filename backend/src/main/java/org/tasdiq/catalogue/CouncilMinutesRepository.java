package org.tasdiq.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CouncilMinutesRepository extends CrudRepository<CouncilMinutes, UUID> {
    List<CouncilMinutes> findByOfferIdOrderByRecordedAtDesc(UUID offer);

    boolean existsByOfferIdAndRecorderId(UUID offer, UUID person);
}
