package org.tasdiq.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** Who may look after files of an institution. */
@Component
class Officers {
    private static final Set<Role> ROLES =
            Set.of(Role.INTAKE_OFFICER, Role.PROGRAMME_HEAD, Role.CERTIFYING_AUTHORITY, Role.JURY_SECRETARY);

    private final People people;
    private final Actors actors;

    Officers(People people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    List<PersonSheet> of(InstitutionId institution) {
        return actors.asSystem(() -> ROLES.stream()
                .flatMap(role -> people.holding(role, institution).stream())
                .distinct()
                .sorted(Comparator.comparing(PersonSheet::name))
                .toList());
    }
}
