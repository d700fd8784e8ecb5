package org.tasdiq.portfolio;

/**
 * What the candidate declares at submission.
 *
 * @param sincere sworn statement: what the portfolio says is true and one's own
 * @param disclosure consents that the members of the jury read the portfolio (Tunisia: law 2004-63, art. 47)
 */
public record SubmissionStatement(boolean sincere, boolean disclosure) {}
