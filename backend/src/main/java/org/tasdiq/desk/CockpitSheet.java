package org.tasdiq.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Outcome;

/**
 * How the files of the reader's institutions stand.
 *
 * @param alerts legal delays the institution has to keep and that end soon, the first first; a page of them
 * @param alertsInAll how many there are
 * @param days how many files have their next deadline on each of the coming days, one entry a day
 * @param late files whose deadline was missed, by step
 * @param funnel how many of the files sent in the last twelve months have come how far
 * @param outcomes decisions in force of the last twelve months, and excuses that no result has followed
 * @param durations of the files decided in each of the last twelve months
 */
public record CockpitSheet(
        List<Alert> alerts,
        int alertsInAll,
        List<Day> days,
        List<Late> late,
        List<Reached> funnel,
        List<OfCertification> outcomes,
        List<OfMonth> durations) {
    /** Nothing was sent, nothing is due and nothing is late. */
    public boolean isEmpty() {
        return alerts.isEmpty()
                && late.isEmpty()
                && days.stream().allMatch(day -> day.files() == 0)
                && funnel.stream().allMatch(reached -> reached.files() == 0);
    }

    public record Alert(CandidacyId file, String reference, String candidateName, String rule, LocalDate dueOn) {}

    public record Day(LocalDate day, int files) {}

    /**
     * @param step empty: none waits
     * @param byWeeks less than one week, less than two, less than four, more
     */
    public record Late(String step, List<Integer> byWeeks) {}

    public record Reached(Stage stage, int files) {}

    public record OfCertification(String code, Localized title, Outcome outcome, int files) {}

    /**
     * Days from the first sending to the decision.
     *
     * @param median without the days during which the file waited for its candidate: half of the files took no longer
     * @param slow the same of nine files in ten
     * @param whole the median with those days
     */
    public record OfMonth(YearMonth month, int files, double median, double slow, double whole) {}
}
