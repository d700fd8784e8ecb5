package org.tasdiq.credential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.credential.proof.Verification;

/**
 * What a link shows: what was found out just now, and what the learner chose to show.
 *
 * @param certification or the offer that was awarded
 * @param block none for the whole certification, and for an offer
 * @param trust why others should believe that the institution signed it
 * @param holder empty where the learner did not share their name
 * @param level of the European Qualifications Framework; none where not shared or none applies
 * @param ects credits; none where not shared or not given
 * @param outcomes what the learner can do; empty where not shared
 * @param regime under which it was granted, or {@code AWARD} or {@code RECOGNITION}; empty where not shared
 * @param recognised what is recognised, in words; empty where not shared or not earned by a recognition
 * @param document the signed credential; empty where not shared
 */
public record SharedCredential(
        Localized certification,
        @Nullable Localized block,
        Localized institution,
        IssuerSheet.Trust trust,
        Verification found,
        String holder,
        @Nullable LocalDate decidedOn,
        @Nullable Integer level,
        @Nullable BigDecimal ects,
        List<Localized> outcomes,
        String regime,
        List<RecognisedLine> recognised,
        String document) {
    /** Whether a jury assessed it. */
    public boolean isByJury() {
        return !regime.equals(Earned.AWARD) && !regime.equals(Earned.RECOGNITION);
    }

    /** The law under which it was granted, in words. */
    public String basis(Texts texts, Locale language) {
        return Badge.basis(texts, language, regime);
    }
}
