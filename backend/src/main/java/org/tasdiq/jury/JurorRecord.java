package org.tasdiq.jury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a juror has done and is doing, reckoned from the juries and never typed.
 *
 * @param running juries under way
 * @param thisYear juries appointed to since the first of January
 * @param judged files heard by a jury the juror sat on
 * @param first day of the first hearing; empty when there was none
 */
public record JurorRecord(
        int running, int thisYear, int judged, @Nullable LocalDate first) {
    public static final JurorRecord NOTHING = new JurorRecord(0, 0, 0, null);
}
