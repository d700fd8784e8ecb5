package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** Before something lapses its candidate hears what will be lost, and how to avoid it. */
@DatabaseTest
class WarningBeforeALapseTest {
    private static final String REGIME = "FR_UNIVERSITY";
    private static final String CORRECTION = "portfolio.correction";

    private final Bench bench;
    private final TimelyReminders round;
    private final Mailbox mailbox;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Actors actors;
    private final BusinessClock clock;

    WarningBeforeALapseTest(
            Bench bench,
            TimelyReminders round,
            Mailbox mailbox,
            Deadlines deadlines,
            Texts texts,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.round = round;
        this.mailbox = mailbox;
        this.deadlines = deadlines;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({
        "completion.resubmitDelay, 2, warnApplication",
        "admissibility.validity, 30, warnAdmissibility",
        "inactivity.close, 15, warnInactivity",
        "portfolio.correction, 2, warnCorrection",
        "jury.absenceProof, 3, warnAbsence"
    })
    void saysWhatIsLostAndHowToAvoidItAndSaysItOnce(String rule, int daysBefore, String warning) {
        var file = bench.aFile();
        var lastDay = opened(file, rule).dueOn();
        itIsNoon(lastDay.minusDays(daysBefore + 1));
        round.goRound();
        assertThat(warnings(file)).isEmpty();
        itIsNoon(lastDay.minusDays(daysBefore));
        round.goRound();
        round.goRound();
        assertThat(warnings(file)).singleElement().satisfies(said -> {
            assertThat(said.title()).contains(Dates.day(lastDay, said.language()));
            assertThat(said.text())
                    .contains(
                            texts.of(said.language(), "notification.warning." + warning + ".lost"),
                            texts.of(said.language(), "notification.warning." + warning + ".avoid"));
        });
    }

    @Test
    void isNotSaidToWhoHasDoneIt() {
        var file = bench.aFile();
        var lastDay = opened(file, CORRECTION).dueOn();
        file.asSystem(() -> deadlines.meet(file.file(), CORRECTION));
        itIsNoon(lastDay.minusDays(2));
        round.goRound();
        assertThat(warnings(file)).isEmpty();
    }

    @Test
    void isSaidAnewBeforeALaterLastDay() {
        var file = bench.aFile();
        var lastDay = opened(file, CORRECTION).dueOn();
        itIsNoon(lastDay.minusDays(2));
        round.goRound();
        var later = lastDay.plusDays(20);
        file.as(
                file.person("Administratrice Fictive", Role.ADMINISTRATOR),
                () -> deadlines.extend(file.file(), CORRECTION, later, "Hospitalisation (fictive)"));
        round.goRound();
        assertThat(warnings(file)).hasSize(1);
        itIsNoon(later.minusDays(2));
        round.goRound();
        assertThat(warnings(file))
                .hasSize(2)
                .anySatisfy(said -> assertThat(said.title()).contains(Dates.day(later, said.language())));
    }

    @Test
    void isNoTimerOfTheDiagram() {
        var file = bench.aFile();
        opened(file, CORRECTION);
        assertThat(actors.asSystem(() -> deadlines.timers(file.file())).alert())
                .containsKey("correctPortfolio")
                .doesNotContainKey("warnCorrection");
    }

    private DeadlineSheet opened(Bench.Story file, String rule) {
        return actors.asSystem(() -> {
            deadlines.start(file.file(), REGIME, rule, file.today());
            return deadlines.latestOf(file.file(), rule).orElseThrow();
        });
    }

    private List<MessageSheet> warnings(Bench.Story file) {
        return file.as(file.candidate(), () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.kind().equals("warning"))
                .toList();
    }

    private void itIsNoon(LocalDate day) {
        actors.asSystem(() -> {
            clock.moveTo(
                    day.atTime(LocalTime.NOON).atZone(deadlines.zone(REGIME)).toInstant());
            return day;
        });
    }
}
