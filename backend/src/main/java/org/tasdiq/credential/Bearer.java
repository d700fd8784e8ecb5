package org.tasdiq.credential;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardedLearner;

/**
 * Who holds a credential of an offer, and how it was earned.
 *
 * @param id of the credential; of the offer in an example
 * @param number empty in an example
 * @param attendance per cent; empty where it was not counted
 * @param score per cent; empty where the result is a word
 * @param identityChecked whether somebody looked who was assessed; empty in an example
 * @param evidence how it was assessed, and nothing of what was handed in
 * @param place in the status lists; empty where none is kept
 */
record Bearer(
        UUID id,
        String number,
        String name,
        @Nullable BigDecimal attendance,
        @Nullable BigDecimal score,
        @Nullable Boolean identityChecked,
        String evidence,
        StatusLists.@Nullable Place place) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of nobody: what an offer will issue. */
    static Bearer example(OfferedLearning offer, Locale language, Texts texts) {
        var evidence = said(texts, language, "evidence");
        return new Bearer(offer.id().value(), "", said(texts, language, "holder"), HUNDRED, null, null, evidence, null);
    }

    static Bearer of(CredentialId id, AwardedLearner learner, StatusLists.@Nullable Place place, Texts texts) {
        var assessed = said(texts, learner.language(), "evidence");
        var evidence =
                learner.identityChecked() ? assessed + " " + said(texts, learner.language(), "identity") : assessed;
        return new Bearer(
                id.value(),
                learner.number(),
                learner.name(),
                learner.attendance(),
                learner.score(),
                learner.identityChecked(),
                evidence,
                place);
    }

    private static String said(Texts texts, Locale language, String key) {
        return texts.of(language, "credential.offer." + key);
    }
}
