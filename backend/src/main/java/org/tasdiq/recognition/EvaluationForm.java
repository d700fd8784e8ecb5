package org.tasdiq.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator writes, complete or not.
 *
 * @param independent declares to be bound neither to the learner nor to whoever issued the credential
 * @param conclusion empty while it is being written
 */
public record EvaluationForm(
        boolean independent,
        List<CriterionMark> marks,
        List<CoverageRow> coverage,
        @Nullable Conclusion conclusion) {
    public static final EvaluationForm EMPTY = new EvaluationForm(false, List.of(), List.of(), null);
}
