package org.tasdiq.ui.referential;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;

/** Who drafts and who publishes, so that pages offer nothing that would be refused. */
@Component
class ReferentialDoors {
    private static final Set<Role> DRAFTING =
            Set.of(Role.PROGRAMME_HEAD, Role.CERTIFYING_AUTHORITY, Role.ADMINISTRATOR);
    private static final Set<Role> PUBLISHING = Set.of(Role.CERTIFYING_AUTHORITY, Role.ADMINISTRATOR);

    private final Actors actors;

    ReferentialDoors(Actors actors) {
        this.actors = actors;
    }

    boolean drafts(CertifierId institution) {
        return holds(DRAFTING, institution);
    }

    boolean readsDrafts(CertifierId institution) {
        return drafts(institution) || holds(Set.of(Role.QUALITY_AUDITOR), institution);
    }

    boolean publishes(CertifierId institution) {
        return holds(PUBLISHING, institution);
    }

    boolean takesEsco() {
        return actors.current().is(Role.ADMINISTRATOR);
    }

    private boolean holds(Set<Role> roles, CertifierId institution) {
        return actors.current().institutions(roles).contains(new InstitutionId(institution.value()));
    }
}
