package org.tasdiq.catalogue;

import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/**
 * What a learner must have reached, and how they are written to.
 *
 * @param leastAttendance per cent
 * @param leastScore per cent, for results that are numbers
 * @param language of the mail, as an ISO 639 code of two letters
 */
public record AwardTerms(int leastAttendance, int leastScore, String language) {
    private static final int WHOLE = 100;

    void check() {
        if (leastAttendance < 0 || leastAttendance > WHOLE)
            throw Refusal.invalid("leastAttendance", "catalogue.award.percent");
        if (leastScore < 0 || leastScore > WHOLE) throw Refusal.invalid("leastScore", "catalogue.award.percent");
        if (Texts.LOCALES.stream().noneMatch(one -> one.getLanguage().equals(language)))
            throw Refusal.invalid("language", "catalogue.award.language");
    }
}
