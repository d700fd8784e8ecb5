package org.tasdiq.catalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.identity.PersonId;

/** Who made an offer what it is: wrote it, reviewed it, or recorded the vote that puts it into the catalogue. */
@Service
public class Makers {
    private final OfferRepository offers;
    private final OfferReviewRepository reviews;
    private final CouncilMinutesRepository votes;

    Makers(OfferRepository offers, OfferReviewRepository reviews, CouncilMinutesRepository votes) {
        this.offers = offers;
        this.reviews = reviews;
        this.votes = votes;
    }

    /** Not so where there is no such offer. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readMakers")
    public boolean made(PersonId person, OfferId offer) {
        return offers.findById(offer.value()).filter(one -> one.isBy(person)).isPresent()
                || reviews.existsByOfferIdAndReviewerId(offer.value(), person.value())
                || votes.existsByOfferIdAndRecorderId(offer.value(), person.value());
    }
}
