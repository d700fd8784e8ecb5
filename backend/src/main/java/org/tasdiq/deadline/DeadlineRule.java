package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * One rule of a regime, as the data row says it.
 *
 * @param steps the steps of the diagram that stand under it, the leading one first; none: what it reckons is no file's
 * @param period from the opening day; negative when the day counted from is the end, such as a session's date
 * @param stopsWhile during which the clock stands
 * @param actor the role that must act
 * @param consequence what happens otherwise: text key {@code deadline.consequence.<code>}
 * @param legal whether the law sets it, and not the institution's own rules
 * @param publication empty for a rule that came with the product
 */
record DeadlineRule(
        String regime,
        String rule,
        int version,
        LocalDate validFrom,
        List<String> steps,
        Period period,
        Counting counting,
        List<Alert> alerts,
        Set<Pause> stopsWhile,
        String actor,
        String consequence,
        Localized legalBasis,
        boolean legal,
        @Nullable Publication publication)
        implements Versioned {
    private static final Map<String, String> SILENCES = Map.of(
            "admissibility.deadline", "admissibility.silenceRule",
            "appeal.review", "appeal.silenceRule",
            "recognition.appealReview", "appeal.silenceRule");

    private static final Set<String> AWAITED = Set.of("decisionFinal", "absenceStands");

    /** A reminder: after the opening day when the period is positive, before the last day when negative. */
    record Alert(String step, Period moment) {
        private static final int MORNING = 8;
        private static final String WARNING = "warn";

        /** It comes by the round of reminders and not by a timer of the diagram, and says what will be lost. */
        boolean isWarning() {
            return step.startsWith(WARNING);
        }

        /** Counted back from the last day, and not from the opening. */
        boolean isBeforeTheEnd() {
            return moment.isNegative();
        }

        LocalDate day(LocalDate from, LocalDate lastDay) {
            return (isBeforeTheEnd() ? lastDay : from).plus(moment);
        }

        Instant instant(LocalDate day, ZoneId zone) {
            return day.atTime(MORNING, 0).atZone(zone).toInstant();
        }

        /** When the reminder of that deadline comes; counted from the opening, it waits while the clock stands. */
        Instant moment(Deadline deadline, ZoneId zone) {
            var lastDay = lastDayBefore(deadline.due(), zone);
            var morning = instant(day(deadline.startedOn(), lastDay), zone);
            return isBeforeTheEnd() ? morning : morning.plus(deadline.stood());
        }
    }

    /** Its end has no consequence; only its reminders count. */
    boolean onlyReminds() {
        return onlyReminds(consequence);
    }

    static boolean onlyReminds(String consequence) {
        return consequence.equals("none");
    }

    /** Its end takes the file to another step, by a timer of the diagram. */
    boolean movesFile() {
        return !onlyReminds() && !isRaised();
    }

    /** It is time that a candidate, or somebody outside the institution, has. */
    boolean isForApplicants() {
        return isForApplicants(actor);
    }

    private static boolean isForApplicants(String actor) {
        return actor.equals("CANDIDATE") || actor.equals("ATTESTER");
    }

    /** Only its end takes the file on: nobody has a step to do, or who has one may keep silent. */
    static boolean isAwaited(String consequence) {
        return AWAITED.contains(consequence);
    }

    /** The law sets it on the institution itself, which cannot free itself of it. */
    boolean bindsTheInstitution() {
        return bindsTheInstitution(legal, actor);
    }

    static boolean bindsTheInstitution(boolean legal, String actor) {
        return legal && !isForApplicants(actor);
    }

    /** Its end is only called out: the step still has to be done. */
    boolean isRaised() {
        return isRaised(consequence);
    }

    static boolean isRaised(String consequence) {
        return consequence.equals("raised");
    }

    /** The parameter that says what it means that nobody decided; empty where that is no question. */
    Optional<String> silence() {
        return Optional.ofNullable(SILENCES.get(rule));
    }

    /** The last day on which one may still act. */
    LocalDate lastDay(LocalDate from, WorkCalendar calendar) {
        return counting.lastDay(from, period, calendar);
    }

    /** The instant at which a day is over where the regime's clocks hang. */
    static Instant endOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The last day that has not begun after that instant: the opposite of {@link #endOf}. */
    static LocalDate lastDayBefore(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }
}
