package org.tasdiq.jury;

import java.time.Instant;

/**
 * An act by which a jury, or members in the place of others, were appointed.
 *
 * @param number one sequence for each institution and year, without gaps
 * @param round of the jury
 * @param first number of the act it completes; empty for the first appointment of a jury
 */
public record ActSheet(String number, int round, Instant at, String first) {}
