package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * One line of a list of learners, and what became of it.
 *
 * @param id empty while the list is only tried
 * @param number of the line in the file, the head being 1
 * @param attendance per cent
 * @param score per cent; empty where the result is a word
 * @param column that is wrong; empty where none is
 * @param fault what is wrong, in words {@code refusal.<fault>}; empty where nothing is
 * @param cells as they were read, by the heads of their columns; kept of a faulty line alone
 * @param credential its number; empty before it is issued
 */
public record LearnerLine(
        @Nullable AwardedId id,
        int number,
        String name,
        String email,
        @Nullable BigDecimal attendance,
        @Nullable BigDecimal score,
        boolean identityChecked,
        LearnerState state,
        String column,
        String fault,
        List<Object> arguments,
        Map<String, String> cells,
        String credential,
        @Nullable Instant issuedAt) {
    static LearnerLine accepted(
            int number,
            String name,
            String email,
            BigDecimal attendance,
            @Nullable BigDecimal score,
            boolean identity,
            Map<String, String> cells) {
        return new LearnerLine(
                null,
                number,
                name,
                email,
                attendance,
                score,
                identity,
                LearnerState.ACCEPTED,
                "",
                "",
                List.of(),
                cells,
                "",
                null);
    }

    static LearnerLine faulty(int number, String name, String email, Map<String, String> cells, Refusal why) {
        var column = why.field();
        return new LearnerLine(
                null,
                number,
                name,
                email,
                null,
                null,
                false,
                LearnerState.FAULTY,
                column == null ? "" : column,
                why.code(),
                why.arguments(),
                cells,
                "",
                null);
    }

    LearnerLine but(Refusal why) {
        return faulty(number, name, email, cells, why);
    }

    boolean isAccepted() {
        return state == LearnerState.ACCEPTED;
    }
}
