package org.tasdiq.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/**
 * An offer and a path belong to their institution, and to no person; who wrote an offer and may not judge it, its guards know. Who sent a list of
 * learners is involved in the award, and who is on the list is bound to it.
 */
@Component
class CatalogueRelations implements CaseRelations {
    private final OfferRepository offers;
    private final PathRepository paths;
    private final AwardRepository awards;
    private final AwardLineRepository lines;
    private final People people;
    private final Actors actors;

    CatalogueRelations(
            OfferRepository offers,
            PathRepository paths,
            AwardRepository awards,
            AwardLineRepository lines,
            People people,
            Actors actors) {
        this.offers = offers;
        this.paths = paths;
        this.awards = awards;
        this.lines = lines;
        this.people = people;
        this.actors = actors;
    }

    /** Whatever the id is taken for: pages ask before it is known what it names. */
    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        if (file instanceof OfferId || file instanceof AwardedId) return false;
        return switch (relation) {
            case INVOLVED ->
                awards.findById(file.value())
                        .filter(one -> one.isListedBy(person))
                        .isPresent();
            case BOUND -> awards.existsById(file.value()) && lines.existsByAwardIdAndEmail(file.value(), email(person));
            default -> false;
        };
    }

    private String email(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).email().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<InstitutionId> institution(CaseId file) {
        return offers.findById(file.value())
                .map(Offer::institution)
                .or(() -> paths.findFirstByPathIdOrderByNumberDesc(file.value()).map(StackingPath::institution))
                .or(() -> awards.findById(file.value()).map(Award::institution))
                .or(() -> lines.findById(file.value())
                        .flatMap(line -> awards.findById(line.award().value()))
                        .map(Award::institution));
    }
}
