package org.tasdiq.recognition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation, as whoever wrote it sees it, and everybody who may once both are sealed.
 *
 * @param round of evaluation; a second one follows an appeal that was upheld
 * @param seat 1 or 2
 * @param evaluator name
 * @param verdict of the table on what was sealed; empty while it is being written
 */
public record EvaluationSheet(
        int round,
        int seat,
        String evaluator,
        EvaluationForm form,
        @Nullable DifferenceVerdict verdict,
        @Nullable Instant sealedAt) {}
