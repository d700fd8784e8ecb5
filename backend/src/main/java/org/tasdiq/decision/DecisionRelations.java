package org.tasdiq.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/** Who took part in a decision on the file takes no part in the appeal against any. */
@Component
class DecisionRelations implements CaseRelations {
    private final DecisionRepository decisions;

    DecisionRelations(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<Relation> of(PersonId person, CaseId file) {
        boolean decided =
                decisions.findByFileIdOrderByRound(file.value()).stream().anyMatch(d -> d.isBy(person));
        return decided ? Set.of(Relation.INVOLVED) : Set.of();
    }
}
