package org.tasdiq.ui.catalogue;

import org.springframework.stereotype.Component;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.referential.Frameworks;

/** Opens an offer to be written. */
@Component
class OfferEditors {
    private final Offers offers;
    private final OfferDoors doors;
    private final EscoSkills skills;
    private final Frameworks frameworks;

    OfferEditors(Offers offers, OfferDoors doors, EscoSkills skills, Frameworks frameworks) {
        this.offers = offers;
        this.doors = doors;
        this.skills = skills;
        this.frameworks = frameworks;
    }

    OfferEditor of(OfferSheet offer) {
        var targets = OfferDoors.targets(doors.certifications(offer.institution()));
        return new OfferEditor(offer, offers, targets, skills, frameworks);
    }
}
