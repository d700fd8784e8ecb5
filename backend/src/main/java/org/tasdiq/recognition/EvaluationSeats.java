package org.tasdiq.recognition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.identity.PersonId;

/** Who has still something to do at an evaluation; tells nothing of what is written there. */
@Component
public class EvaluationSeats {
    private final RequestRepository requests;
    private final EvaluationRepository evaluations;
    private final Involvement involvement;

    EvaluationSeats(RequestRepository requests, EvaluationRepository evaluations, Involvement involvement) {
        this.requests = requests;
        this.evaluations = evaluations;
        this.involvement = involvement;
    }

    /** Whether that person has taken the seat and not sealed yet, or could take it. */
    @Transactional(readOnly = true)
    public boolean awaits(RequestId id, int seat, PersonId person) {
        var request = requests.get(id);
        var all = evaluations.of(request);
        return all.stream()
                .filter(one -> one.isBy(person))
                .findFirst()
                .map(own -> own.seat() == seat && !own.isSealed())
                .orElseGet(() -> all.stream().noneMatch(one -> one.seat() == seat) && !involvement.of(person, request));
    }

    /** Whether that person has evaluated the request or decided on it, and therefore settles nothing. */
    @Transactional(readOnly = true)
    public boolean tookPart(RequestId id, PersonId person) {
        return involvement.of(person, requests.get(id));
    }
}
