package org.tasdiq.credential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/**
 * What a decision recognises of a credential from elsewhere, as the room of requests tells it.
 *
 * @param round of the decision
 * @param reference of the request
 * @param regime of the institution at that time
 * @param purpose its name there, for text keys {@code recognition.purpose.<purpose>}
 * @param outcome its name there, for text keys {@code recognition.outcome.<outcome>}
 * @param full whether all that was asked for is recognised, without a condition
 * @param competencies for which it was asked
 * @param blocks as which it counts on stacking paths
 * @param grants in the words of those who decided
 * @param remains may be empty
 * @param condition may be empty
 * @param coverage of the competencies, of a hundred; none where nobody compared
 */
public record RecognisedLearning(
        RecognisedId request,
        int round,
        String reference,
        InstitutionId institution,
        String regime,
        PersonId learner,
        String learnerName,
        Presented presented,
        String purpose,
        String outcome,
        boolean full,
        Localized certification,
        String certificationCode,
        List<Target> competencies,
        List<Stacked> blocks,
        String grants,
        String remains,
        String condition,
        @Nullable Integer coverage,
        LocalDate on) {
    /**
     * The credential from elsewhere.
     *
     * @param id by which name it goes; empty where it has none
     * @param sha256 of the file that was shown, in hexadecimal
     */
    public record Presented(String id, String title, String issuer, String sha256) {}

    /** A competency of the certification. */
    public record Target(CompetencyId id, String code, Localized title) {}

    /** A block of the certification. */
    public record Stacked(BlockId id, String code, Localized title, int ects) {}
}
