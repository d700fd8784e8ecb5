package org.tasdiq.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** Which members of a board can rule on the appeal of a case: nobody who took part in it. */
@Component
public class BoardSeats {
    /** One proposes, another confirms. */
    public static final int NEEDED = 2;

    private final People people;
    private final Guard guard;
    private final Actors actors;

    BoardSeats(People people, Guard guard, Actors actors) {
        this.people = people;
        this.guard = guard;
        this.actors = actors;
    }

    /** @param step in which they rule */
    public List<PersonId> able(CaseId id, InstitutionId house, String step) {
        return actors.asSystem(() -> people.holding(Role.APPEAL_BOARD, house)).stream()
                .map(PersonSheet::id)
                .filter(member -> guard.lets(member, step, id))
                .toList();
    }
}
