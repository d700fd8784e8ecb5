package org.tasdiq.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for among the people of an institution.
 *
 * @param words a part of the name or of the address
 * @param role that is held; empty for any but the candidate's, which everybody has
 * @param everybody whoever has an account, with a role or not; then the words must be long enough to mean somebody
 */
public record RoleQuery(String words, @Nullable Role role, boolean everybody, Order order) {
    static final int FEWEST_LETTERS = 3;

    public enum Order {
        NAME,
        EMAIL
    }

    public static RoleQuery all() {
        return new RoleQuery("", null, false, Order.NAME);
    }

    Set<Role> roles() {
        return role != null
                ? Set.of(role)
                : Arrays.stream(Role.values())
                        .filter(one -> one.isGrantable() && one != Role.CANDIDATE)
                        .collect(Collectors.toSet());
    }

    /** With what a pattern would take for something else marked as itself. */
    String literally() {
        return words.strip().replaceAll("[!%_]", "!$0");
    }

    boolean meansSomebody() {
        return !everybody || words.strip().length() >= FEWEST_LETTERS;
    }
}
