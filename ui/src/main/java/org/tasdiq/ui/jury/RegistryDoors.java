package org.tasdiq.ui.jury;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** What the screens of the register share: who keeps it, which certifications it speaks of, who may sit. */
@Component
class RegistryDoors {
    private final Referentials referentials;
    private final People people;
    private final Actors actors;

    RegistryDoors(Referentials referentials, People people, Actors actors) {
        this.referentials = referentials;
        this.people = people;
        this.actors = actors;
    }

    boolean keeps(InstitutionId institution) {
        var actor = actors.current();
        return actor.is(Role.JURY_SECRETARY, institution) || actor.is(Role.ADMINISTRATOR, institution);
    }

    List<CertificationSheet> certifications(InstitutionId institution) {
        return referentials.all().stream()
                .filter(one -> one.institutionId().equals(institution.value()))
                .toList();
    }

    /** Whether somebody of the register could not open a file they were called to. */
    boolean lacksRole(JurorSheet juror) {
        return people.holding(Role.JURY_MEMBER, juror.institution()).stream()
                .noneMatch(member -> member.id().equals(juror.person()));
    }

    boolean grants(InstitutionId institution) {
        return actors.current().is(Role.ADMINISTRATOR, institution);
    }
}
