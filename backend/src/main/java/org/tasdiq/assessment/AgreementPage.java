package org.tasdiq.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;

/**
 * One page of juries with their agreement, the last opened first.
 *
 * @param next where the next page begins; empty on the last page
 */
public record AgreementPage(List<OfJury> juries, @Nullable From next) {
    /** The jury of one round of one file. */
    public record OfJury(
            UUID assessment,
            CandidacyId file,
            String reference,
            int round,
            String certification,
            LocalDate openedOn,
            AgreementFigures figures) {}

    /** The place in the list after which a page begins. */
    public record From(LocalDate openedOn, UUID assessment) {
        public static From start() {
            return new From(LocalDate.of(9999, 12, 31), new UUID(-1, -1));
        }
    }
}
