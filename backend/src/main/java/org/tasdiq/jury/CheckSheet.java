package org.tasdiq.jury;

import java.time.Instant;

/**
 * A check of a jury's composition, kept as it was answered.
 *
 * @param round of the jury
 * @param composition the numbers the table was asked about
 */
public record CheckSheet(
        int round, CheckOccasion occasion, Instant at, Composition composition, CompositionVerdict verdict) {}
