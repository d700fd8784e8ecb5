package org.tasdiq.decision;

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
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return relation == Relation.INVOLVED
                && decisions.findByFileIdOrderByRound(file.value()).stream().anyMatch(d -> d.isBy(person));
    }
}
