package org.tasdiq.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SentOfferRepository extends CrudRepository<SentOffer, UUID> {
    List<SentOffer> findByOfferIdOrderByNumberDesc(UUID offer);

    Optional<SentOffer> findByOfferIdAndNumber(UUID offer, int number);
}
