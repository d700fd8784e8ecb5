package org.tasdiq.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OfferReviewRepository extends CrudRepository<OfferReview, UUID> {
    List<OfferReview> findByOfferIdOrderByReviewedAtDesc(UUID offer);

    boolean existsByOfferIdAndReviewerId(UUID offer, UUID person);
}
