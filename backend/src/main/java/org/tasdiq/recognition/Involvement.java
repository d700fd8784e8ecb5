package org.tasdiq.recognition;

import org.springframework.stereotype.Component;
import org.tasdiq.identity.PersonId;

/** Who has evaluated a request or decided on it, in whichever round: after an appeal that was upheld others do so. */
@Component
class Involvement {
    private final EvaluationRepository evaluations;
    private final RulingRepository rulings;

    Involvement(EvaluationRepository evaluations, RulingRepository rulings) {
        this.evaluations = evaluations;
        this.rulings = rulings;
    }

    boolean of(PersonId person, RecognitionRequest request) {
        return evaluations.existsByRequestIdAndEvaluatorId(request.id().value(), person.value())
                || rulings.findByRequestIdOrderByRound(request.id().value()).stream()
                        .anyMatch(ruling -> ruling.isBy(person));
    }
}
