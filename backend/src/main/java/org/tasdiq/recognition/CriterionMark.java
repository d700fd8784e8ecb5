package org.tasdiq.recognition;

import java.util.Set;

/**
 * How the credential compares under one criterion.
 *
 * @param grounds on what the difference rests; none where there is none
 * @param reason of whoever evaluates, who bears the burden of proof; needed below {@link Grade#MATCH}
 */
public record CriterionMark(Criterion criterion, Grade grade, Set<Ground> grounds, String reason) {}
