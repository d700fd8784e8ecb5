package org.tasdiq.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a juror marks beside the others over time. Empty and without a trail over fewer than {@link AgreementReport#ENOUGH}
 * files.
 *
 * @param difference mean of own mark minus the median of the others, below zero stricter
 * @param trail after every file from the fifth on
 */
public record OwnDrift(int files, int marks, @Nullable Double difference, List<Point> trail) {
    /** @param recent the mean of the last five files up to that day */
    public record Point(LocalDate on, double recent) {}
}
