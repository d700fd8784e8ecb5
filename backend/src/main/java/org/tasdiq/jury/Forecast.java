package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;

/**
 * When the files that wait can be heard with the jurors of the register.
 *
 * @param members of the smallest lawful jury the reckoning uses; 0 when no rule of composition is known
 * @param perWeek files one juror is reckoned to hear in a week
 * @param jurors in the register
 */
public record Forecast(int members, int perWeek, int jurors, List<Outlook> certifications, List<Week> weeks) {
    /**
     * One certification, in whatever version.
     *
     * @param title in the newest version a file aims at
     * @param qualified jurors qualified for it
     * @param disciplines of those jurors
     * @param first the week of the first file, by its Monday; empty when it cannot be heard within two years
     * @param last the week of the last one
     * @param late files that will miss their legal limit
     */
    public record Outlook(
            String code,
            Localized title,
            int waiting,
            int qualified,
            Set<String> disciplines,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Late> late) {}

    /** A file whose legal limit comes before its week. */
    public record Late(
            CandidacyId file,
            String reference,
            LocalDate limit,
            @Nullable LocalDate week) {}

    /**
     * What can be heard in one week.
     *
     * @param late of those heard in that week, after their legal limit
     * @param files of each certification, by its code
     */
    public record Week(LocalDate monday, int heard, int late, Map<String, Integer> files) {}
}
