package org.tasdiq.deadline;

import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** Who may change the law of a regime: whoever administers every institution under it. */
@Component
class Regency {
    private final Institutions institutions;
    private final Actors actors;

    Regency(Institutions institutions, Actors actors) {
        this.institutions = institutions;
        this.actors = actors;
    }

    boolean isHeld(String regime) {
        var actor = actors.current();
        var under = institutions.all().stream()
                .filter(one -> one.regime().equals(regime))
                .toList();
        return !under.isEmpty() && under.stream().allMatch(one -> actor.is(Role.ADMINISTRATOR, one.id()));
    }

    void require(String regime) {
        if (!isHeld(regime)) throw Refusal.forbidden("deadline.notYourRegime");
    }
}
