package org.tasdiq.recognition;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/**
 * The learner owns the request. Bound are the learner and whoever accompanies them or once did, in whichever file; involved
 * are those and who evaluated or decided.
 */
@Component
class RecognitionRelations implements CaseRelations {
    private final RequestRepository requests;
    private final Involvement involvement;
    private final ObjectProvider<Candidacies> candidacies;
    private final Actors actors;

    RecognitionRelations(
            RequestRepository requests,
            Involvement involvement,
            ObjectProvider<Candidacies> candidacies,
            Actors actors) {
        this.requests = requests;
        this.involvement = involvement;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return requests.findById(file.value())
                .filter(request -> switch (relation) {
                    case OWN -> request.isOwn(person);
                    case BOUND -> isBound(person, request);
                    case INVOLVED -> involvement.of(person, request);
                    default -> false;
                })
                .isPresent();
    }

    private boolean isBound(PersonId person, RecognitionRequest request) {
        return request.isOwn(person)
                || actors.asSystem(() -> candidacies.getObject().haveAccompanied(request.learner()))
                        .contains(person);
    }

    @Override
    public Optional<InstitutionId> institution(CaseId file) {
        return requests.findById(file.value()).map(RecognitionRequest::institution);
    }
}
