package org.tasdiq.credential;

import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;

/** What a credential says of an offer, be it published or not yet. */
record OfferedLearning(OfferId id, String reference, int version, Descriptor content) {
    static OfferedLearning of(OfferSheet offer) {
        return new OfferedLearning(offer.id(), offer.reference(), offer.version(), offer.content());
    }

    static OfferedLearning of(AwardedLearner learner) {
        return new OfferedLearning(learner.offer(), learner.offerReference(), learner.version(), learner.content());
    }

    static OfferedLearning of(CatalogueSheet sheet) {
        return new OfferedLearning(sheet.id(), sheet.reference(), sheet.version(), sheet.content());
    }
}
