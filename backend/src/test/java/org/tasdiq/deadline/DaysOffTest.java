package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.InvitationSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** On which days nobody is expected to work, and what of that counts in a time limit. */
@DatabaseTest
class DaysOffTest {
    private static final Localized HOLIDAYS = new Localized("Congés fictifs", "عطلة خيالية", "Fictitious holidays");

    private final Calendars calendars;
    private final Rules rules;
    private final Regimes regimes;
    private final Deadlines deadlines;
    private final Advisers advisers;
    private final BusinessClock clock;
    private final Actors actors;
    private final JdbcClient database;
    private final Bench bench;
    private final ARegime regime;
    private final ARegime.Realm realm;
    private final LocalDate monday;

    DaysOffTest(
            Calendars calendars,
            Rules rules,
            Regimes regimes,
            Deadlines deadlines,
            Advisers advisers,
            BusinessClock clock,
            Actors actors,
            JdbcClient database,
            Bench bench,
            ARegime regime) {
        this.calendars = calendars;
        this.rules = rules;
        this.regimes = regimes;
        this.deadlines = deadlines;
        this.advisers = advisers;
        this.clock = clock;
        this.actors = actors;
        this.database = database;
        this.bench = bench;
        this.regime = regime;
        this.realm = regime.like("TN_UNIVERSITY");
        this.monday = aMondayBeforeThreeWeeksWithoutHoliday();
    }

    @Test
    void aClosureLengthensPeriodsInWorkingDaysOfThatInstitutionOnly() {
        var colleagues = regime.institution(realm.regime());
        close(monday.plusDays(1), monday.plusDays(2));
        assertThat(last(Counting.WORKING_DAYS, "P3D", realm.institution())).isEqualTo(monday.plusDays(7));
        assertThat(last(Counting.WORKING_DAYS, "P3D", colleagues)).isEqualTo(monday.plusDays(3));
        assertThat(last(Counting.WORKING_DAYS, "P3D", null)).isEqualTo(monday.plusDays(3));
        assertThat(last(Counting.CALENDAR_DAYS, "P3D", realm.institution())).isEqualTo(monday.plusDays(3));
    }

    /** The administrator changes how a rule counts, and closes the house. */
    @Test
    void aClosureMovesTheLastDayOfARuleThatCountsInWorkingDays() {
        var rule = "completeness.check";
        var file = bench.aFile();
        var staff = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var draft = new RuleDraft(
                "P3D",
                Counting.WORKING_DAYS,
                Map.of("checkCompleteness", "P1D"),
                null,
                monday,
                HOLIDAYS,
                "Conseil fictif");
        administrator(() -> {
            rules.publish(realm.regime(), rule, draft, false);
            return rule;
        });
        actors.as(
                staff,
                () -> calendars.close(
                        file.institution(), new ClosureDraft(monday.plusDays(1), monday.plusDays(2), HOLIDAYS)));
        actors.asSystem(() -> {
            deadlines.start(file.file(), realm.regime(), rule, monday);
            return rule;
        });
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), rule)))
                .get()
                .extracting(DeadlineSheet::dueOn)
                .isEqualTo(monday.plusDays(7));
        assertThat(deadlines.lastDay(file.file(), realm.regime(), rule, monday)).isEqualTo(monday.plusDays(7));
        assertThat(deadlines.lastDay(realm.regime(), rule, monday)).isEqualTo(monday.plusDays(3));
    }

    /** The end of an invitation is a deadline of the rule table. */
    @Test
    void aClosureMovesTheEndOfALinkWhoseRuleCountsInWorkingDays() {
        var rule = "adviser.answer";
        var file = bench.aFile();
        var staff = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var tomorrow = actors.asSystem(() -> deadlines.today(realm.regime())).plusDays(1);
        var reminders = Map.of("advise", "-P2D", "adviseAgain", "-P1D");
        var draft = new RuleDraft("P3D", Counting.WORKING_DAYS, reminders, null, tomorrow, HOLIDAYS, "Conseil fictif");
        administrator(() -> {
            rules.publish(realm.regime(), rule, draft, false);
            return rule;
        });
        actors.as(
                staff,
                () -> calendars.close(
                        file.institution(), new ClosureDraft(tomorrow.plusDays(1), tomorrow.plusDays(10), HOLIDAYS)));
        database.sql("update candidacy set regime = ? where id = ?")
                .params(realm.regime(), file.file().value().toString())
                .update();
        file.asSystem(() -> clock.moveTo(deadlines.endOf(realm.regime(), tomorrow.minusDays(1))));
        file.as(file.candidate(), () -> advisers.invite(file.file(), Bench.asking("conseil@example.org", false)));
        assertThat(file.as(file.candidate(), () -> advisers.of(file.file())))
                .singleElement()
                .extracting(InvitationSheet::expiresOn)
                .isEqualTo(deadlines.lastDay(file.file(), realm.regime(), rule, tomorrow))
                .isNotEqualTo(deadlines.lastDay(realm.regime(), rule, tomorrow));
    }

    @Test
    void aClosureIsNoWorkingDayOfThatInstitution() {
        close(monday, monday);
        assertThat(deadlines.isWorkingDay(realm.regime(), realm.institution(), monday))
                .isFalse();
        assertThat(deadlines.isWorkingDay(realm.regime(), regime.institution(realm.regime()), monday))
                .isTrue();
    }

    @Test
    void aClosureMovesNoTimeLimitOfTheLaw() {
        close(monday.plusDays(4), monday.plusDays(4));
        assertThat(last(Counting.CLEAR_PERIOD, "P3D", realm.institution())).isEqualTo(monday.plusDays(4));
    }

    @Test
    void aClosureThatHasNotBegunIsTakenBack() {
        var id = close(monday, monday.plusDays(4));
        administrator(() -> {
            calendars.open(realm.institution(), id);
            return id;
        });
        assertThat(administrator(() -> calendars.closures(realm.institution()))).isEmpty();
        assertThat(last(Counting.WORKING_DAYS, "P1D", realm.institution())).isEqualTo(monday.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "-800, -799, firstDay, deadline.closurePast",
        "2,    1,    lastDay,  deadline.closureReversed",
        "0,    100,  lastDay,  deadline.closureTooLong"
    })
    void aClosureIsAShortTimeToCome(int first, int last, String field, String code) {
        assertThatThrownBy(() -> close(monday.plusDays(first), monday.plusDays(last)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }

    @Test
    void aClosureHasANameInEveryLanguage() {
        var named = new ClosureDraft(monday, monday, new Localized("Congés", "", "Holidays"));
        assertThatThrownBy(() -> administrator(() -> calendars.close(realm.institution(), named)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name.ar"));
    }

    @Test
    void aDeadlineKnowsTheInstitutionOfItsFile() {
        var file = bench.aFile();
        assertThat(database.sql("select distinct institution_id from deadline where file_id = ?")
                        .param(file.file().value().toString())
                        .query(String.class)
                        .list())
                .containsExactly(file.institution().value().toString());
    }

    @Test
    void theAnnouncedDayReplacesTheReckonedOneOfItsYearAndIsCorrectedByAnother() {
        var reckoned = feast(2031);
        announce(reckoned.firstDay().plusDays(1));
        assertThat(feast(2031))
                .isEqualTo(new HolidaySheet("aidElFitr", reckoned.firstDay().plusDays(1), 2, true, true));
        announce(reckoned.firstDay().minusDays(1));
        assertThat(feast(2031).firstDay()).isEqualTo(reckoned.firstDay().minusDays(1));
        assertThat(feast(2032).announced()).isFalse();
        announce(reckoned.firstDay());
    }

    /** What is told as the last day for an appeal and what runs are the same day. */
    @Test
    void anAnnouncedFeastPutsOffWhatWouldHaveEndedOnItAndNothingEndsEarlierForIt() {
        var window = "appeal.window";
        var reckoned = IntStream.rangeClosed(2033, 2043)
                .mapToObj(this::feast)
                .filter(feast -> isWorkingDay(feast.firstDay().plusDays(2)))
                .findFirst()
                .orElseThrow();
        var last = reckoned.firstDay().plusDays(2);
        var from = last.minusMonths(3)
                .datesUntil(last)
                .filter(day -> lastDay(window, day).equals(last))
                .reduce((earlier, later) -> later) // the others end there because the feast puts them off
                .orElseThrow();
        var file = new AFile();
        actors.asSystem(() -> {
            deadlines.start(file, realm.regime(), window, from);
            return file;
        });
        assertThat(dueOn(file, window)).isEqualTo(last);
        announce(reckoned.firstDay().plusDays(1));
        assertThat(dueOn(file, window)).isAfter(last).isEqualTo(lastDay(window, from));
        var later = dueOn(file, window);
        announce(reckoned.firstDay());
        assertThat(dueOn(file, window)).isEqualTo(later);
    }

    private boolean isWorkingDay(LocalDate day) {
        return regimes.calendar(realm.regime(), null).isWorkingDay(day);
    }

    private LocalDate lastDay(String rule, LocalDate from) {
        return actors.asSystem(() -> deadlines.lastDay(realm.regime(), rule, from));
    }

    private LocalDate dueOn(AFile file, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(file, rule))
                .orElseThrow()
                .dueOn();
    }

    @Test
    void nothingIsAnnouncedFarFromTheMoonNorForAFixedDay() {
        assertThatThrownBy(() -> announce(feast(2031).firstDay().plusDays(40)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.holidayElsewhere"));
        assertThatThrownBy(() -> administrator(() -> {
                    calendars.announce(realm.regime(), "labourDay", LocalDate.of(2031, 5, 2));
                    return realm;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown.holiday"));
    }

    private HolidaySheet feast(int year) {
        return actors.asSystem(() -> calendars.holidays(realm.regime(), year)).stream()
                .filter(holiday -> holiday.code().equals("aidElFitr"))
                .findFirst()
                .orElseThrow();
    }

    private void announce(LocalDate day) {
        administrator(() -> {
            calendars.announce(realm.regime(), "aidElFitr", day);
            return day;
        });
    }

    private ClosureId close(LocalDate first, LocalDate last) {
        return administrator(() -> calendars.close(realm.institution(), new ClosureDraft(first, last, HOLIDAYS)));
    }

    private LocalDate last(Counting counting, String period, @Nullable InstitutionId institution) {
        var calendar = regimes.calendar(realm.regime(), institution == null ? null : institution.value());
        return counting.lastDay(monday, Period.parse(period), calendar);
    }

    private <T> T administrator(Supplier<T> work) {
        return actors.as(realm.administrator(), work);
    }

    /** The clock of the tests may stand in any year, and the holidays of the moon fall on any day. */
    private LocalDate aMondayBeforeThreeWeeksWithoutHoliday() {
        var monday = actors.asSystem(() -> deadlines.today(realm.regime()))
                .plusYears(1)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (!IntStream.range(0, 21)
                .mapToObj(monday::plusDays)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .allMatch(day -> deadlines.isWorkingDay(realm.regime(), realm.institution(), day)))
            monday = monday.plusWeeks(1);
        return monday;
    }
}
