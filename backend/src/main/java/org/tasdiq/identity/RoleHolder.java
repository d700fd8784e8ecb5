package org.tasdiq.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person and the roles they hold in one institution. */
public record RoleHolder(PersonId person, String name, String email, List<Held> roles) {
    /**
     * @param since empty where the role was granted before that was kept
     * @param by name of who granted it; empty where the system did or nobody knows
     */
    public record Held(Role role, @Nullable Instant since, String by) {}

    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }
}
