package org.tasdiq.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the people of an institution.
 *
 * @param next where the next page begins; empty on the last page
 */
public record RolePage(List<RoleHolder> people, @Nullable From next) {
    /**
     * The place in the list after which a page begins.
     *
     * @param after the name or the address, as the list is sorted
     */
    public record From(String after, UUID id) {
        public static From start() {
            return new From("", new UUID(0, 0));
        }
    }
}
