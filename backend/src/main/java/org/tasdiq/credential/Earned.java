package org.tasdiq.credential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;

/**
 * What a credential attests, whether a decision, an award or a recognition earned it.
 *
 * @param regime of the institution at that time
 * @param basis on which it was earned: the regime of a decision, {@link #AWARD} or {@link #RECOGNITION}
 * @param reference of the file, of the award, or of the request
 * @param within the certification of a block; empty where it stands for itself
 * @param code of the certification, or the reference of the offer
 * @param on the day on which it was decided, or confirmed
 * @param level of the European Qualifications Framework; empty where none applies
 * @param credits of ECTS; empty where none are given
 * @param outcomes what the learner can do
 * @param recognised what is recognised, in words; empty where it was not earned by a recognition
 */
record Earned(
        InstitutionId institution,
        String regime,
        String basis,
        String reference,
        String holder,
        Localized title,
        @Nullable Localized within,
        String code,
        LocalDate on,
        @Nullable Integer level,
        @Nullable BigDecimal credits,
        List<Localized> outcomes,
        List<RecognisedLine> recognised) {
    static final String AWARD = "AWARD";
    static final String RECOGNITION = "RECOGNITION";

    boolean isAwarded() {
        return basis.equals(AWARD);
    }

    boolean isRecognised() {
        return basis.equals(RECOGNITION);
    }
}
