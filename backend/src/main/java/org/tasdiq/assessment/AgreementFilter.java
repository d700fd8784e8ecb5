package org.tasdiq.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * Which assessments are meant, by the day their marks were opened.
 *
 * @param from empty: from the first
 * @param to that day included; empty: up to the last
 * @param certification its code in every version; empty: all
 */
public record AgreementFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String certification) {
    public static final AgreementFilter ALL = new AgreementFilter(null, null, null);

    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "assessment.periodReversed");
        }
    }
}
