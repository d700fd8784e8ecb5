package org.tasdiq.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator works with.
 *
 * @param seat that the person has taken, or would take; 0: none is free
 * @param own what the person has written so far
 * @param advised grades that follow from what is known, such as of the verification; may be written otherwise
 * @param precedents as advice, the latest first
 * @param bothSealed whether the evaluation is over
 * @param tie code of the refusal of whoever belongs to the issuer; empty where nothing ties the person to it
 */
public record EvaluationDesk(
        RequestSheet request,
        int seat,
        @Nullable EvaluationSheet own,
        List<AdvisedGrade> advised,
        List<PrecedentSheet> precedents,
        boolean bothSealed,
        String tie) {}
