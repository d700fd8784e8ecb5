package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/** What a rule may be changed to. */
class DraftPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final WorkCalendar CALENDAR = new WorkCalendar(List.of(), List.of());
    private static final Localized BASIS = new Localized("Règlement fictif", "نظام خيالي", "Fictitious regulations");

    private static DeadlineRule rule(String duration, String reminder) {
        return new DeadlineRule(
                "FR_UNIVERSITY",
                "admissibility.deadline",
                4,
                TODAY.minusYears(1),
                List.of("decideAdmissibility"),
                Period.parse(duration),
                duration.endsWith("D") ? Counting.CALENDAR_DAYS : Counting.DATE_TO_DATE,
                List.of(new DeadlineRule.Alert("decideAdmissibility", Period.parse(reminder))),
                Set.of(Pause.CORRECTION),
                "CERTIFYING_AUTHORITY",
                "silenceAdmits",
                BASIS,
                true,
                null);
    }

    private static RuleDraft draft(String duration, Counting counting, String reminder) {
        return new RuleDraft(
                duration, counting, Map.of("decideAdmissibility", reminder), null, TOMORROW, BASIS, "Décret fictif");
    }

    private static DeadlineRule next(RuleDraft draft) {
        return DraftPolicy.next(rule("P2M", "P45D"), draft, TODAY, CALENDAR);
    }

    @Test
    void keepsWhatStopsTheClockUnlessItIsSaidAnew() {
        assertThat(next(draft("P3M", Counting.DATE_TO_DATE, "P45D")).stopsWhile())
                .containsExactly(Pause.CORRECTION);
        var none = new RuleDraft(
                "P3M",
                Counting.DATE_TO_DATE,
                Map.of("decideAdmissibility", "P45D"),
                Set.of(),
                TOMORROW,
                BASIS,
                "Décret fictif");
        assertThat(next(none).stopsWhile()).isEmpty();
    }

    @Test
    void changesTheTimeAndKeepsWhatTheDiagramFixes() {
        var next = next(draft("P3M", Counting.END_OF_NTH_MONTH, "-P10D"));
        assertThat(next.version()).isEqualTo(5);
        assertThat(next.period()).isEqualTo(Period.ofMonths(3));
        assertThat(next.alerts()).extracting(DeadlineRule.Alert::moment).containsExactly(Period.ofDays(-10));
        assertThat(next.steps()).containsExactly("decideAdmissibility");
        assertThat(next.consequence()).isEqualTo("silenceAdmits");
    }

    @ParameterizedTest
    @CsvSource({
        "2 months, DATE_TO_DATE,     P45D, duration, deadline.durationUnknown",
        "P2H,      DATE_TO_DATE,     P45D, duration, deadline.durationUnknown",
        "P99999999999D, DATE_TO_DATE, P45D, duration, deadline.durationUnknown",
        "P999999999Y, DATE_TO_DATE,  P45D, duration, deadline.durationUnknown",
        "P11Y,     DATE_TO_DATE,     P45D, duration, deadline.durationTooLong",
        "-P11Y,    DATE_TO_DATE,     P45D, duration, deadline.durationTooLong",
        "P0D,      DATE_TO_DATE,     P45D, duration, deadline.durationDirection",
        "-P5D,     CALENDAR_DAYS,    P45D, duration, deadline.durationDirection",
        "P2M,      CALENDAR_DAYS,    P45D, counting, deadline.countingDays",
        "P2M,      WORKING_DAYS,     P45D, counting, deadline.countingDays",
        "P60D,     END_OF_NTH_MONTH, P45D, counting, deadline.countingMonths",
        "P2M,      DATE_TO_DATE,     P0D,  reminders.decideAdmissibility, deadline.reminderNever",
        "P2M,      DATE_TO_DATE,     soon, reminders.decideAdmissibility, deadline.durationUnknown",
        // two months from 31 December have 59 days
        "P2M,      DATE_TO_DATE,     P60D, reminders.decideAdmissibility, deadline.reminderOutside",
        "P2M,      DATE_TO_DATE,     -P60D, reminders.decideAdmissibility, deadline.reminderOutside"
    })
    void refusesBesideTheFieldWhatCannotBeCarriedOut(
            String duration, Counting counting, String reminder, String field, String code) {
        refused(() -> next(draft(duration, counting, reminder)), field, code);
    }

    @Test
    void aReminderMayComeOnTheLastDayOfTheShortestPeriod() {
        assertThat(next(draft("P2M", Counting.DATE_TO_DATE, "P59D")).alerts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAYS", "CLEAR_PERIOD"})
    void aPeriodThatIsCountedBackwardsKnowsCalendarDaysOnly(Counting counting) {
        refused(
                () -> DraftPolicy.next(rule("-P1D", "-P3D"), draft("-P2D", counting, "-P3D"), TODAY, CALENDAR),
                "counting",
                "deadline.countingForward");
    }

    @Test
    void theRemindersAreThoseOfTheDiagram() {
        for (var reminders : List.of(Map.<String, String>of(), Map.of("somewhereElse", "P1D")))
            refused(
                    () -> next(new RuleDraft(
                            "P2M", Counting.DATE_TO_DATE, reminders, null, TOMORROW, BASIS, "Décret fictif")),
                    "reminders",
                    "deadline.remindersFixed");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11, deadline.validFromPast", "2026-01-12, deadline.validFromPast", ", required"})
    void nothingIsChangedForThePastNorForToday(LocalDate from, String code) {
        refused(
                () -> next(new RuleDraft(
                        "P2M",
                        Counting.DATE_TO_DATE,
                        Map.of("decideAdmissibility", "P45D"),
                        null,
                        from,
                        BASIS,
                        "Décret fictif")),
                "validFrom",
                code);
    }

    @Test
    void whatHasNotBegunIsOvertakenOnItsOwnDayAndNotBefore() {
        var coming = DraftPolicy.next(rule("P2M", "P45D"), draftFrom(TODAY.plusDays(30)), TODAY, CALENDAR);
        assertThat(DraftPolicy.next(coming, draftFrom(TODAY.plusDays(30)), TODAY, CALENDAR)
                        .version())
                .isEqualTo(6);
        refused(
                () -> DraftPolicy.next(coming, draftFrom(TODAY.plusDays(29)), TODAY, CALENDAR),
                "validFrom",
                "deadline.validFromBeforeLatest");
    }

    @Test
    void theLawIsNamedInEveryLanguageAndTheReasonGiven() {
        var reminders = Map.of("decideAdmissibility", "P45D");
        refused(
                () -> next(new RuleDraft(
                        "P2M",
                        Counting.DATE_TO_DATE,
                        reminders,
                        null,
                        TOMORROW,
                        new Localized("Loi", " ", "Act"),
                        "Décret")),
                "legalBasis.ar",
                "required");
        refused(
                () -> next(new RuleDraft("P2M", Counting.DATE_TO_DATE, reminders, null, TOMORROW, BASIS, " ")),
                "reason",
                "deadline.reasonMissing");
    }

    @ParameterizedTest
    @CsvSource({
        "FLAG,   true,        true",
        "FLAG,   yes,         false",
        "NUMBER, 5,           true",
        "NUMBER, -1,          false",
        "NUMBER, 10001,       false",
        "NUMBER, 1.5,         false",
        "SHARE,  0.4,         true",
        "SHARE,  1,           true",
        "SHARE,  1.1,         false",
        "SHARE,  0.405,       false",
        "PERIOD, P4Y,         true",
        "PERIOD, -P4Y,        false",
        "PERIOD, four years,  false",
        "CHOICE, ADMISSIBLE,  true",
        "CHOICE, PERHAPS,     false",
        "SET,    NONE REJECTED, true",
        "SET,    NONE PERHAPS, false"
    })
    void aParameterIsOfItsKind(ParameterKind.Type type, String setting, boolean allowed) {
        boolean bounded = type == ParameterKind.Type.NUMBER || type == ParameterKind.Type.SHARE;
        var choices = bounded ? List.<String>of() : List.of("ADMISSIBLE", "REJECTED", "NONE");
        assertThat(new ParameterKind(type, choices).allows(setting)).isEqualTo(allowed);
    }

    @Test
    void aNumberKeepsItsBounds() {
        var members = new ParameterKind(ParameterKind.Type.NUMBER, List.of("2", "20"));
        var share = new ParameterKind(ParameterKind.Type.SHARE, List.of("0", "0.5"));
        assertThat(List.of(members.allows("2"), members.allows("20"), share.allows("0.5")))
                .containsOnly(true);
        assertThat(List.of(members.allows("1"), members.allows("21"), share.allows("0.51")))
                .containsOnly(false);
    }

    private static RuleDraft draftFrom(LocalDate day) {
        return new RuleDraft(
                "P3M", Counting.DATE_TO_DATE, Map.of("decideAdmissibility", "P45D"), null, day, BASIS, "Décret fictif");
    }

    private static void refused(Runnable work, String field, String code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
