package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register of precedents, the latest first.
 *
 * @param next where the next page begins; empty when there is none
 */
public record PrecedentPage(
        List<PrecedentSheet> precedents, @Nullable From next) {
    /** Behind this decision. */
    public record From(LocalDate decidedOn, String reference) {
        public static From start() {
            return new From(LocalDate.of(9999, 12, 31), "");
        }
    }
}
