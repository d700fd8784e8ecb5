package org.tasdiq.assessment;

import java.time.LocalDate;

/**
 * What a jury makes its grant depend on.
 *
 * @param until the last day on which the candidate can fulfil it
 */
public record GrantCondition(String text, LocalDate until) {}
