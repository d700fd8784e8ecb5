package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;

/** The dates of the worked example (Yasmine, Port-Azur), from the seeded rules of the regimes. */
@DatabaseTest
class WorkedExampleTest {
    private final Deadlines deadlines;
    private final Actors actors;

    WorkedExampleTest(Deadlines deadlines, Actors actors) {
        this.deadlines = deadlines;
        this.actors = actors;
    }

    private DeadlineSheet started(String regime, String rule, String from) {
        return actors.asSystem(() -> {
            var file = new AFile();
            deadlines.start(file, regime, rule, LocalDate.parse(from));
            return deadlines.of(file).getFirst();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "completeness.check,       2026-01-12, 2026-01-27, 2026-01-27T23:00:00Z",
        "completion.resubmitDelay, 2026-01-20, 2026-02-20, 2026-02-20T23:00:00Z",
        "admissibility.deadline,   2026-01-26, 2026-03-26, 2026-03-26T23:00:00Z",
        "admissibility.validity,   2026-02-20, 2029-02-20, 2029-02-20T23:00:00Z",
        "jury.deadline,            2026-06-15, 2026-09-30, 2026-09-30T22:00:00Z",
        "scoring.seal,             2026-09-08, 2026-09-07, 2026-09-07T22:00:00Z",
        "session.reminder,         2026-09-08, 2026-09-08, 2026-09-08T22:00:00Z",
        "result.deadline,          2026-09-08, 2026-09-23, 2026-09-23T22:00:00Z",
        "appeal.window,            2026-09-17, 2026-11-18, 2026-11-18T23:00:00Z"
    })
    void theDeadlinesOfPortAzurAreThoseOfTheExample(String rule, String from, LocalDate dueOn, Instant due) {
        var deadline = started("FR_UNIVERSITY", rule, from);
        assertThat(deadline.dueOn()).isEqualTo(dueOn);
        assertThat(deadline.due()).isEqualTo(due);
    }

    @Test
    void theOtherReadingOfTheJurysDeadlineIsFromDateToDateAsInTunis() {
        assertThat(started("TN_UNIVERSITY", "jury.deadline", "2026-06-15").dueOn())
                .isEqualTo("2026-09-15");
        assertThat(started("FR_UNIVERSITY", "jury.deadline", "2026-06-15").dueOn())
                .isEqualTo("2026-09-30");
    }

    @Test
    void aTunisianDayEndsAtTheSameHourInSummerAndWinter() {
        assertThat(started("TN_UNIVERSITY", "completeness.check", "2026-07-01").due())
                .isEqualTo("2026-07-16T23:00:00Z");
        assertThat(started("TN_UNIVERSITY", "completeness.check", "2026-01-01").due())
                .isEqualTo("2026-01-16T23:00:00Z");
    }

    @Test
    void anAppealPeriodThatWouldEndOnAHolidayOfTheCountryEndsOnTheNextWorkingDay() {
        // 25 July: day of the Republic in Tunis, a Saturday in 2026; 14 July in Paris.
        assertThat(started("TN_UNIVERSITY", "appeal.window", "2026-05-24").dueOn())
                .isEqualTo("2026-07-27");
        assertThat(started("FR_UNIVERSITY", "appeal.window", "2026-05-13").dueOn())
                .isEqualTo("2026-07-15");
        assertThat(started("TN_UNIVERSITY", "appeal.window", "2026-05-13").dueOn())
                .isEqualTo("2026-07-14");
    }

    @Test
    void everyDeadlineSaysWhoMustActWhyAndWhatHappensOtherwise() {
        var deadline = started("FR_UNIVERSITY", "admissibility.deadline", "2026-01-26");
        assertThat(deadline.actor()).isEqualTo("CERTIFYING_AUTHORITY");
        assertThat(deadline.legalBasis().en()).isEqualTo("French labour code, art. L6412-2");
        assertThat(deadline.consequence()).isEqualTo("silenceAdmits");
        assertThat(deadline.step()).isEqualTo("decideAdmissibility");
        assertThat(deadline.round()).isEqualTo(1);
    }
}
