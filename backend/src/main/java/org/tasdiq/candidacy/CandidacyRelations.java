package org.tasdiq.candidacy;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/**
 * The candidate owns the file, the accepted adviser is consented to; involved are who decided admissibility and who accompanies
 * the candidate or once did, in whichever of their files.
 */
@Component
class CandidacyRelations implements CaseRelations {
    private final CandidacyRepository candidacies;

    CandidacyRelations(CandidacyRepository candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return switch (relation) {
            case OWN -> is(file, candidacy -> candidacy.isOwn(person));
            case CONSENTED -> is(file, candidacy -> candidacy.isAdvisedBy(person));
            case ENTRUSTED -> is(file, candidacy -> candidacy.isEntrustedTo(person));
            case INVOLVED ->
                is(file, candidacy -> candidacy.hasDecided(person))
                        || candidacies.haveAccompanied(file.value()).contains(person);
            case BOUND ->
                stands(person, file, Relation.OWN)
                        || candidacies.haveAccompanied(file.value()).contains(person);
            default -> false;
        };
    }

    private boolean is(CaseId file, Predicate<Candidacy> so) {
        return candidacies.findById(file.value()).filter(so).isPresent();
    }

    @Override
    public Optional<InstitutionId> institution(CaseId file) {
        return candidacies.findById(file.value()).map(Candidacy::institution);
    }
}
