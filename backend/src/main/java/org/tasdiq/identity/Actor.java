package org.tasdiq.identity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts: a signed-in person with their grants, the system's worker, or nobody known. */
public record Actor(@Nullable PersonId person, String name, Set<Grant> grants) {
    /** A role held for an institution. */
    public record Grant(Role role, InstitutionId institution) {}

    public static final Actor NOBODY = new Actor(null, "", Set.of());
    static final Actor SYSTEM =
            new Actor(null, "system", Set.of(new Grant(Role.SYSTEM, new InstitutionId(new UUID(0, 0)))));

    /** The institutions for which one of these roles is held. */
    public Set<InstitutionId> institutions(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::institution)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return role == Role.ANYBODY || grants.stream().anyMatch(g -> g.role() == role);
    }

    public boolean is(Role role, InstitutionId institution) {
        return grants.contains(new Grant(role, institution));
    }

    public boolean isSystem() {
        return is(Role.SYSTEM);
    }
}
