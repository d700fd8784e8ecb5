package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Decisions;
import org.tasdiq.demo.Demo;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** A file goes the whole way on the real parts. */
@EngineTest
class FileJourneyTest {
    private final Demo demo;
    private final Candidacies candidacies;
    private final Intake intake;
    private final People people;
    private final Decisions decisions;
    private final Positions positions;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Mailbox mailbox;
    private final Actors actors;
    private final BusinessClock clock;

    FileJourneyTest(
            Demo demo,
            Candidacies candidacies,
            Intake intake,
            People people,
            Decisions decisions,
            Positions positions,
            Deadlines deadlines,
            OpenTasks tasks,
            Sittings sittings,
            Sessions sessions,
            Mailbox mailbox,
            Actors actors,
            BusinessClock clock) {
        this.demo = demo;
        this.candidacies = candidacies;
        this.intake = intake;
        this.people = people;
        this.decisions = decisions;
        this.positions = positions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.sittings = sittings;
        this.sessions = sessions;
        this.mailbox = mailbox;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void aFileTravelsFromApplicationToTheEndOfTheAppealWindow() {
        var story = demo.aFile("yasmine", "FICT-LP-ADAD")
                .submitted()
                .foundIncomplete()
                .completed()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .correctionAsked()
                .corrected()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled()
                .scored()
                .heard()
                .deliberated()
                .signed();

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isNotified(story.file()));
        assertThat(actors.as(ines(), () -> positions.of(story.file())).current())
                .containsExactly("awaitAppeal");
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(120)));
            return clock.instant();
        });

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> status(story.file()) == CandidacyStatus.CLOSED);
        assertThat(tasks.visits(story.file())).allMatch(visit -> visit.state().equals("DONE"));
    }

    @Test
    void aStepThatIsDoneIsNotDoneAgain() {
        var story = demo.aFile("lea", "FICT-LP-ADAD").submitted().foundComplete();
        var officer = ines();
        assertThatThrownBy(() -> actors.as(officer, () -> {
                    intake.decideCompleteness(story.file(), new CompletenessFinding(Set.of(), "", true));
                    return officer;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(tasks.visits(story.file()))
                .filteredOn(v -> v.step().equals("candidacy.checkCompleteness"))
                .hasSize(1);
    }

    @Test
    void aTunisianFileIsJudgedByAJuryOfFive() {
        var story = demo.aFile("mounir", "FICT-LA-MIEE")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled();
        assertThat(status(story.file())).isEqualTo(CandidacyStatus.ADMISSIBLE);
    }

    @Test
    void whoIsExcusedOrProvesAnAbsenceAfterwardsIsHeardLaterAndNobodyMarksTwice() {
        var story = demo.aFile("theo", "FICT-LP-ADAD")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled()
                .scored()
                .excused()
                .sessionScheduled()
                .absent()
                .absenceExcused()
                .sessionScheduled()
                .heard()
                .deliberated();
        assertThat(tasks.visits(story.file()))
                .filteredOn(v -> v.step().equals("assessment.scorePortfolio"))
                .hasSize(3);
        var candidate = actors.asSystem(() -> candidacies.sheet(story.file())).candidate();
        assertThat(actors.as(candidate, () -> mailbox.page(null).messages()))
                .filteredOn(message -> message.file().equals(story.file().value()))
                .extracting(MessageSheet::kind, MessageSheet::link)
                .contains(tuple("absenceRecorded", "jury.excuseAbsence"), tuple("excuseAccepted", ""));
    }

    @Test
    void aDeadlineThatWasExtendedHoldsAgainstTheTimerThatTheEngineArmedBefore() {
        var story = demo.aFile("nour", "FICT-LP-ADAD").submitted().foundComplete();
        var file = story.file();
        awaitOpen(file, "candidacy.decideAdmissibility");
        var first = actors.asSystem(
                () -> deadlines.latestOf(file, "admissibility.deadline").orElseThrow());
        actors.asSystem(() -> {
            deadlines.extend(file, "admissibility.deadline", first.dueOn().plusDays(30), "Grève des transports");
            clock.moveTo(first.due().plus(Duration.ofHours(1)));
            return file;
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> tasks.visits(file).stream()
                                .filter(v -> v.step().equals("candidacy.decideAdmissibility"))
                                .count()
                        == 2);
        assertThat(status(file)).isEqualTo(CandidacyStatus.COMPLETE);
        story.declaredAdmissible();
        awaitOpen(file, "portfolio.compilePortfolio");
    }

    @Test
    void theReminderOfASessionFollowsItWhereverTheTimerStands() {
        var file = demo.aFile("elsa", "FICT-LP-ADAD")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .file();
        awaitOpen(file, "jury.scheduleSession");
        var sheet = actors.asSystem(() -> candidacies.sheet(file));
        var first = deadlines.today(sheet.regime()).plusDays(30);
        var moved = first.plusDays(10);
        var day = asSonia(() -> sittings.open(sheet.institution(), plan(first)));
        var slot = new SlotPlan(day, "", LocalTime.of(9, 0), 50, 10, "");
        asSonia(() -> {
            sessions.join(file, slot);
            return file;
        });
        awaitOpen(file, "assessment.scorePortfolio");
        asSonia(() -> {
            sittings.change(sheet.institution(), day, plan(moved), "Salle inondée (fictif)");
            return file;
        });
        itIsNoon(first.minusDays(14), sheet.regime());
        itIsNoon(moved.minusDays(14), sheet.regime());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !reminders(sheet).isEmpty());
        assertThat(reminders(sheet))
                .singleElement()
                .satisfies(
                        message -> assertThat(LocalDate.ofInstant(message.createdAt(), deadlines.zone(sheet.regime())))
                                .isEqualTo(moved.minusDays(14)));
    }

    private List<MessageSheet> reminders(CandidacySheet file) {
        return actors.as(file.candidate(), () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.file().equals(file.id().value())
                        && message.kind().equals("reminder"))
                .filter(message -> message.link().isEmpty())
                .toList();
    }

    private void itIsNoon(LocalDate day, String regime) {
        actors.asSystem(() -> {
            clock.moveTo(
                    day.atTime(LocalTime.NOON).atZone(deadlines.zone(regime)).toInstant());
            return day;
        });
    }

    private static SittingPlan plan(LocalDate day) {
        return new SittingPlan(day, LocalTime.of(9, 0), LocalTime.of(12, 0), "Maison fictive", "", List.of(), 5);
    }

    private <T> T asSonia(Supplier<T> act) {
        var sonia =
                actors.asSystem(() -> people.byEmail("sonia@tasdiq.example")).orElseThrow();
        return actors.as(sonia.id(), act);
    }

    private PersonId ines() {
        return actors.asSystem(() -> people.byEmail("ines@tasdiq.example"))
                .orElseThrow()
                .id();
    }

    private void awaitOpen(CandidacyId file, String step) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> tasks.parked(file, step).isPresent());
    }

    private boolean isNotified(CandidacyId file) {
        return actors.asSystem(() -> decisions.current(file))
                .filter(decision -> decision.notifiedOn() != null)
                .isPresent();
    }

    private CandidacyStatus status(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file)).status();
    }
}
