package org.tasdiq.recognition;

/**
 * A grade that follows from what is known; advice.
 *
 * @param supplied whether it rests on what the learner supplied, which nobody signed
 */
public record AdvisedGrade(Criterion criterion, Grade grade, boolean supplied) {}
