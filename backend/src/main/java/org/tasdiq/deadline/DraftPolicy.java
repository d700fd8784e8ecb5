package org.tasdiq.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineRule.Alert;

/** What the law may be changed to: nothing that the calendar or the diagram could not carry out. */
final class DraftPolicy {
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_YEARS = 10;

    private DraftPolicy() {}

    /** The version that would follow; the steps, the role and the consequence are those of the diagram and stay. */
    static DeadlineRule next(DeadlineRule before, RuleDraft draft, LocalDate today, WorkCalendar calendar) {
        var period = period("duration", draft.duration());
        var counting = counting(draft.counting(), period);
        if (direction(period) != direction(before.period()))
            throw Refusal.invalid("duration", "deadline.durationDirection");
        var next = new DeadlineRule(
                before.regime(),
                before.rule(),
                before.version() + 1,
                beginning(before, draft.validFrom(), today),
                before.steps(),
                period,
                counting,
                reminders(before, draft),
                Objects.requireNonNullElse(draft.stopsWhile(), before.stopsWhile()),
                before.actor(),
                before.consequence(),
                basis(draft.legalBasis()),
                before.legal(),
                null);
        for (var reminder : next.alerts()) checkInTime(next, reminder, calendar);
        checkReason(draft.reason());
        return next;
    }

    /** A day has one law: what holds today stays, and what has not begun may be overtaken by a version of the same day. */
    static LocalDate beginning(Versioned before, @Nullable LocalDate validFrom, LocalDate today) {
        if (validFrom == null) throw Refusal.invalid("validFrom", "required");
        if (!validFrom.isAfter(today)) throw Refusal.invalid("validFrom", "deadline.validFromPast");
        if (validFrom.isBefore(before.validFrom()))
            throw Refusal.invalid(
                    "validFrom",
                    "deadline.validFromBeforeLatest",
                    before.validFrom().toString());
        return validFrom;
    }

    static Localized basis(Localized words) {
        basis("legalBasis.fr", words.fr());
        basis("legalBasis.ar", words.ar());
        basis("legalBasis.en", words.en());
        return words;
    }

    static void checkReason(String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "deadline.reasonMissing");
        if (reason.length() > LONGEST_REASON) throw Refusal.invalid("reason", "deadline.tooLong", LONGEST_REASON);
    }

    private static void basis(String field, String words) {
        if (words.isBlank()) throw Refusal.invalid(field, "required");
        if (words.length() > LONGEST_BASIS) throw Refusal.invalid(field, "deadline.tooLong", LONGEST_BASIS);
    }

    private static Period period(String field, String text) {
        try {
            var period = Period.parse(text.strip());
            var end = LocalDate.EPOCH.plus(period);
            if (end.isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))
                    || end.isBefore(LocalDate.EPOCH.minusYears(MOST_YEARS)))
                throw Refusal.invalid(field, "deadline.durationTooLong", MOST_YEARS);
            return period;
        } catch (DateTimeException | ArithmeticException unknown) {
            throw Refusal.invalid(field, "deadline.durationUnknown");
        }
    }

    private static Counting counting(@Nullable Counting counting, Period period) {
        if (counting == null) throw Refusal.invalid("counting", "required");
        boolean months = period.toTotalMonths() != 0;
        boolean days = period.get(ChronoUnit.DAYS) != 0;
        boolean forward = direction(period) > 0;
        switch (counting) {
            case CALENDAR_DAYS -> require(!months, "deadline.countingDays");
            case WORKING_DAYS -> {
                require(!months, "deadline.countingDays");
                require(forward, "deadline.countingForward");
            }
            case END_OF_NTH_MONTH -> {
                require(!days, "deadline.countingMonths");
                require(forward, "deadline.countingForward");
            }
            case CLEAR_PERIOD -> require(forward, "deadline.countingForward");
            case DATE_TO_DATE -> {}
        }
        return counting;
    }

    private static void require(boolean kept, String code) {
        if (!kept) throw Refusal.invalid("counting", code);
    }

    private static List<Alert> reminders(DeadlineRule before, RuleDraft draft) {
        var names = before.alerts().stream().map(Alert::step).toList();
        if (draft.reminders().size() != names.size()
                || !draft.reminders().keySet().containsAll(names))
            throw Refusal.invalid("reminders", "deadline.remindersFixed", String.join(", ", names));
        return names.stream()
                .map(name -> new Alert(name, reminder(name, draft.reminders().getOrDefault(name, ""))))
                .toList();
    }

    private static Period reminder(String name, String text) {
        var moment = period("reminders." + name, text);
        if (direction(moment) == 0) throw Refusal.invalid("reminders." + name, "deadline.reminderNever");
        return moment;
    }

    /** Within a year every length of month and every cluster of holidays comes by. */
    private static void checkInTime(DeadlineRule rule, Alert reminder, WorkCalendar calendar) {
        boolean backwards = direction(rule.period()) <= 0;
        var days = rule.validFrom().datesUntil(rule.validFrom().plusYears(1).plusDays(1));
        boolean inTime = days.allMatch(from -> {
            var last = rule.lastDay(from, calendar);
            var comes = reminder.day(from, last);
            return !comes.isAfter(last) && (backwards || !comes.isBefore(from));
        });
        if (!inTime) throw Refusal.invalid("reminders." + reminder.step(), "deadline.reminderOutside");
    }

    private static int direction(Period period) {
        return Integer.signum(LocalDate.EPOCH.plus(period).compareTo(LocalDate.EPOCH));
    }
}
