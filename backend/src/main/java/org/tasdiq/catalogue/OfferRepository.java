package org.tasdiq.catalogue;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface OfferRepository extends CrudRepository<Offer, UUID> {
    default Offer get(OfferId id) {
        return findById(id.value()).orElseThrow(Refusal.unknown("offer"));
    }
}
