package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SittingId;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotPlan;

/** What people who are summoned receive, and what takes it back. */
@DatabaseTest
class SummonsTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Bench bench;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Independence independence;
    private final Mailbox mailbox;
    private final MailRepository mails;
    private final TimelyReminders reminders;
    private final Deadlines deadlines;
    private final Actors actors;
    private final BusinessClock clock;

    SummonsTest(
            Bench bench,
            Sittings sittings,
            Sessions sessions,
            Independence independence,
            Mailbox mailbox,
            MailRepository mails,
            TimelyReminders reminders,
            Deadlines deadlines,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.sittings = sittings;
        this.sessions = sessions;
        this.independence = independence;
        this.mailbox = mailbox;
        this.mails = mails;
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void aMemberOfSeveralFilesReadsOneMailWithAllOfThem() {
        var file = bench.aFile().appointed();
        var second = file.another("J1", "J2", "J3", "J4", "J5");
        var day = open(file);
        convene(file, day, file.file(), NINE);
        convene(file, day, second, LocalTime.of(10, 0));
        var summons = mine(file, file.juror("J3"), "summons");
        assertThat(summons).hasSize(2);
        var last = summons.stream()
                .filter(m -> m.file().equals(second.value()))
                .findFirst()
                .orElseThrow();
        assertThat(last.text()).contains("09:00 – 09:50", "10:00 – 10:50");
        assertThat(calendar(file, file.juror("J3"), last).split("BEGIN:VEVENT")).hasSize(3);
        assertThat(summons)
                .filteredOn(m -> stateOf(m) == Mail.State.WAITING)
                .extracting(MessageSheet::file)
                .containsExactly(second.value());
    }

    @Test
    void aMovedSessionReplacesTheAppointmentOfEverybodyOnce() {
        var file = bench.aFile().appointed();
        var day = open(file);
        convene(file, day, file.file(), NINE);
        var before = calendar(
                file, file.candidate(), mine(file, file.candidate(), "summons").getFirst());
        file.as(
                file.secretary(),
                () -> sittings.change(file.institution(), day, plan(file, LocalTime.of(14, 0)), "Grève annoncée"));
        for (var person : List.of(file.candidate(), file.juror("J1"), file.juror("J5"))) {
            var moved = mine(file, person, "sessionMoved");
            assertThat(moved)
                    .singleElement()
                    .satisfies(m -> assertThat(m.text()).contains("Grève annoncée", "14:00"));
            var after = calendar(file, person, moved.getFirst());
            assertThat(line(after, "UID")).isEqualTo(line(before, "UID"));
            assertThat(line(before, "SEQUENCE")).isEqualTo("SEQUENCE:0");
            assertThat(line(after, "SEQUENCE")).isEqualTo("SEQUENCE:2");
            assertThat(after).contains("METHOD:PUBLISH");
        }
    }

    @Test
    void aMemberWhoLeavesHasTheAppointmentTakenOut() {
        var file = bench.aFile().appointed().convened();
        var member = file.juror("J5");
        file.as(file.secretary(), () -> independence.recuse(file.file(), member, RecusalReason.UNAVAILABLE, ""));
        var end = mine(file, member, "summonsWithdrawn");
        assertThat(end).hasSize(1);
        assertThat(calendar(file, member, end.getFirst())).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(mine(file, file.juror("J1"), "summonsWithdrawn")).isEmpty();
    }

    @Test
    void aDateThatNoLongerHoldsIsTakenBackFromAll() {
        var file = bench.aFile().appointed("J1", "J2", "J4").convened();
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.UNAVAILABLE, ""));
        for (var person : List.of(file.candidate(), file.juror("J1"), file.juror("J4"))) {
            var cancelled = mine(file, person, "sessionCancelled");
            assertThat(cancelled).hasSize(1);
            assertThat(calendar(file, person, cancelled.getFirst())).contains("METHOD:CANCEL");
        }
        assertThat(file.jury().session()).isNull();
    }

    @Test
    void oneIsRemindedOfAMovedSessionByItsNewDateOnce() {
        var file = bench.aFile().appointed();
        var first = file.today().plusDays(30);
        var day = file.as(file.secretary(), () -> sittings.open(file.institution(), plan(first, NINE)));
        convene(file, day, file.file(), NINE);
        var moved = first.plusDays(10);
        file.as(
                file.secretary(),
                () -> sittings.change(file.institution(), day, plan(moved, NINE), "Salle inondée (fictif)"));
        itIsNoon(first.minusDays(14));
        reminders.goRound();
        assertThat(mine(file, file.candidate(), "reminder")).isEmpty();
        itIsNoon(moved.minusDays(14)); // the day on which the first date would have called for the marks
        reminders.goRound();
        reminders.goRound();
        for (var person : List.of(file.candidate(), file.juror("J1")))
            assertThat(mine(file, person, "reminder"))
                    .singleElement()
                    .satisfies(m -> assertThat(m.text()).contains(Dates.day(moved, m.language())));
        itIsNoon(moved.minusDays(4));
        reminders.goRound();
        reminders.goRound();
        assertThat(mine(file, file.candidate(), "reminder")).hasSize(1);
        assertThat(mine(file, file.juror("J1"), "reminder"))
                .hasSize(2)
                .anySatisfy(m -> assertThat(m.text()).contains(Dates.day(moved.minusDays(1), m.language())));
    }

    private void itIsNoon(LocalDate day) {
        actors.asSystem(() -> {
            clock.moveTo(day.atTime(LocalTime.NOON)
                    .atZone(deadlines.zone("FR_UNIVERSITY"))
                    .toInstant());
            return day;
        });
    }

    @Test
    void theSecretaryLearnsWhoCannotCome() {
        var file = bench.aFile().appointed().convened();
        file.as(file.juror("J2"), () -> sessions.answer(file.file(), false, "Soutenance de thèse"));
        file.as(file.juror("J3"), () -> sessions.answer(file.file(), true, ""));
        assertThat(mine(file, file.secretary(), "summonsDeclined"))
                .singleElement()
                .satisfies(m -> assertThat(m.title()).contains("J2"));
    }

    private Mail.State stateOf(MessageSheet message) {
        return mails.findById(message.id().value()).orElseThrow().state();
    }

    private SittingId open(Bench.Story file) {
        return file.as(file.secretary(), () -> sittings.open(file.institution(), plan(file, NINE)));
    }

    private static SittingPlan plan(Bench.Story file, LocalTime opens) {
        return plan(file.today(), opens);
    }

    private static SittingPlan plan(LocalDate day, LocalTime opens) {
        return new SittingPlan(day, opens, opens.plusHours(4), "Maison fictive", "", List.of(), 5);
    }

    private void convene(Bench.Story file, SittingId day, CandidacyId id, LocalTime start) {
        file.as(file.secretary(), () -> sessions.join(id, new SlotPlan(day, "", start, 50, 10, "")));
        file.asSystem(() -> sessions.convene(id));
    }

    private List<MessageSheet> mine(Bench.Story file, PersonId person, String kind) {
        return file.as(person, () -> mailbox.page(null).messages()).stream()
                .filter(m -> m.kind().equals(kind))
                .toList();
    }

    private String calendar(Bench.Story file, PersonId person, MessageSheet message) {
        return file.as(person, () -> mailbox.calendar(message.id()));
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(l -> l.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }
}
