package org.tasdiq.process;

import org.jspecify.annotations.Nullable;

/**
 * Which faults are listed.
 *
 * @param words the beginning of a file's reference
 * @param settled those that the watchdog put right, instead of those that are open
 */
public record FaultQuery(String words, @Nullable FaultKind kind, boolean settled, Order order) {
    /** What the list is sorted by. */
    public enum Order {
        NEWEST("since", true),
        OLDEST("since", false),
        STEP("step", false),
        REFERENCE("reference", false);

        final String column;
        final boolean descending;

        Order(String column, boolean descending) {
            this.column = column;
            this.descending = descending;
        }
    }

    public static final FaultQuery OPEN = new FaultQuery("", null, false, Order.NEWEST);

    /** Whether nothing was chosen: an empty list then means that all is well. */
    public boolean isEverything() {
        return words.isBlank() && kind == null && !settled;
    }
}
