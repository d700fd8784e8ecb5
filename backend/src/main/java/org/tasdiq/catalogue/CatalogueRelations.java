package org.tasdiq.catalogue;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/** An offer belongs to its institution, and to no person; who wrote it and may not judge it, its guards know. */
@Component
class CatalogueRelations implements CaseRelations {
    private final OfferRepository offers;

    CatalogueRelations(OfferRepository offers) {
        this.offers = offers;
    }

    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return false;
    }

    @Override
    public Optional<InstitutionId> institution(CaseId file) {
        return offers.findById(file.value()).map(Offer::institution);
    }
}
