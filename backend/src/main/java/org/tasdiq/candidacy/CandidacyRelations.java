package org.tasdiq.candidacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    public Set<Relation> of(PersonId person, CaseId file) {
        var relations = EnumSet.noneOf(Relation.class);
        candidacies.findById(file.value()).ifPresent(candidacy -> {
            if (candidacy.isOwn(person)) relations.add(Relation.OWN);
            if (candidacy.isAdvisedBy(person)) relations.add(Relation.CONSENTED);
            if (candidacy.isEntrustedTo(person)) relations.add(Relation.ENTRUSTED);
            if (candidacy.hasDecided(person)
                    || candidacies.haveAccompanied(file.value()).contains(person)) relations.add(Relation.INVOLVED);
        });
        return relations;
    }

    @Override
    public Optional<InstitutionId> institution(CaseId file) {
        return candidacies.findById(file.value()).map(Candidacy::institution);
    }
}
