package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question to an issuer, and its answer.
 *
 * @param issuer name, as far as the credential says it
 * @param elements numbers of those of Annex I that were missing
 * @param answeredOn empty while no answer was recorded
 * @param answer its words
 * @param supplied what it supplies
 * @param paper name under which the answer itself is kept; empty where only its words were recorded
 */
public record InquirySheet(
        InquiryId id,
        String issuer,
        String email,
        Locale language,
        String letter,
        List<Integer> elements,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String answer,
        List<SuppliedElement> supplied,
        String paper) {
    public boolean isAnswered() {
        return answeredOn != null;
    }
}
