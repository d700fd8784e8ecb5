package org.tasdiq.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which offers of an institution are looked for; empty where it does not matter.
 *
 * @param words a part of the title in any language, or of the reference
 * @param level of the European framework
 * @param page from 0
 */
public record OfferQuery(
        String words,
        @Nullable OfferStatus status,
        @Nullable StudyField area,
        @Nullable Integer level,
        Order order,
        boolean descending,
        int page) {
    /** What the list is sorted by; text key {@code catalogue.order.<order>}. */
    public enum Order {
        CHANGED("written_at"),
        TITLE("title_fr"),
        REFERENCE("reference"),
        STATUS("status"),
        HOURS("hours"),
        LEVEL("eqf");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public static OfferQuery all() {
        return new OfferQuery("", null, null, null, Order.CHANGED, true, 0);
    }

    public OfferQuery onPage(int other) {
        return new OfferQuery(words, status, area, level, order, descending, other);
    }
}
