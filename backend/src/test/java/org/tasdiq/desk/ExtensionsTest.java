package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Judges;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** More time is given for the deadline that is shown; what the law sets on the institution stays with its administrator. */
@DatabaseTest
class ExtensionsTest {
    private static final String FR = "FR_UNIVERSITY";
    private static final String REASON = "Fermeture du service (fictive)";
    private static final String SEAL = "scoring.seal";
    private static final String LEGAL = "admissibility.deadline";

    private final Bench bench;
    private final Judges judges;
    private final Extensions extensions;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final WorkList list;
    private final Journal journal;

    ExtensionsTest(
            Bench bench,
            Judges judges,
            Extensions extensions,
            Deadlines deadlines,
            OpenTasks tasks,
            WorkList list,
            Journal journal) {
        this.bench = bench;
        this.judges = judges;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.list = list;
        this.journal = journal;
    }

    @Test
    void aMissedDeadlineThatTheListShowsHasMoreTimeAndNoOther() {
        var story = judges.aConvenedJury();
        park(story, "assessment.scorePortfolio");
        start(story, "jury.deadline", story.today());
        missed(story, SEAL, story.today().minusDays(3));
        var jury = latest(story, "jury.deadline").dueOn();
        var later = story.today().plusDays(9);
        story.as(story.authority(), () -> extensions.giveToShown(story.file(), later, REASON));
        assertThat(latest(story, "jury.deadline").dueOn()).isEqualTo(jury);
        assertThat(latest(story, SEAL).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(latest(story, SEAL).dueOn()).isEqualTo(later);
        assertThat(line(story).dueOn()).isEqualTo(later);
        assertThat(line(story).overdue()).isFalse();
        assertThat(story.as(story.authority(), () -> deadlines.of(story.file())).stream()
                        .filter(round -> round.rule().equals(SEAL))
                        .map(DeadlineSheet::state))
                .contains(DeadlineState.EXPIRED, DeadlineState.RUNNING);
        assertThat(story.as(story.secretary(), () -> journal.entries(story.file())))
                .extracting(JournalEntrySheet::event)
                .contains("deadline.DeadlineExtended");
    }

    @Test
    void whatWasMissedIsOfferedWhileItsStepWaits() {
        var story = bench.aFile();
        park(story, "portfolio.reviewEvidence");
        missed(story, "evidence.review", story.today().minusMonths(2));
        var missed = latest(story, "evidence.review").id();
        assertThat(story.as(story.authority(), () -> extensions.possible(story.file())))
                .contains(missed);
        story.asSystem(() -> tasks.supersede(story.file(), Long.MAX_VALUE));
        assertThat(story.as(story.authority(), () -> extensions.possible(story.file())))
                .doesNotContain(missed);
        refused("deadline.ended", () -> give(story, story.authority(), "evidence.review"));
    }

    @Test
    void whatMovesTheFileWhenItEndsIsNotTakenBackByMoreTime() {
        var story = bench.aFile();
        park(story, "portfolio.correctPortfolio");
        missed(story, "portfolio.correction", story.today().minusMonths(2));
        refused("deadline.ended", () -> give(story, story.authority(), "portfolio.correction"));
    }

    @Test
    void theDayOfAMissedStepComesAfterToday() {
        var story = bench.aFile();
        park(story, "portfolio.reviewEvidence");
        missed(story, "evidence.review", story.today().minusMonths(2));
        refused(
                "deadline.notAfterToday",
                () -> story.as(
                        story.authority(),
                        () -> extensions.give(story.file(), "evidence.review", story.today(), REASON)));
    }

    @Test
    void whatTheLawSetsOnTheInstitutionIsExtendedByItsAdministratorOnly() {
        var story = bench.aFile();
        start(story, LEGAL, story.today());
        refused("deadline.dutyExtended", () -> give(story, story.authority(), LEGAL));
        give(story, story.person("Administratrice Fictive", Role.ADMINISTRATOR), LEGAL);
        assertThat(latest(story, LEGAL).dueOn()).isEqualTo(story.today().plusYears(1));
    }

    @Test
    void aMissedLegalDutyIsExtendedByTheAdministratorOnlyToo() {
        var story = bench.aFile();
        park(story, "jury.appointJury");
        missed(story, "jury.deadline", story.today().minusMonths(6));
        refused("deadline.dutyExtended", () -> give(story, story.authority(), "jury.deadline"));
        give(story, story.person("Administratrice Fictive", Role.ADMINISTRATOR), "jury.deadline");
        assertThat(latest(story, "jury.deadline").state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void whatTheLawSetsOnTheInstitutionIsLiftedByNobody() {
        var story = bench.aFile();
        start(story, LEGAL, story.today());
        for (var person : List.of(story.authority(), story.person("Administratrice Fictive", Role.ADMINISTRATOR)))
            refused("deadline.dutyLifted", () -> story.as(person, () -> deadlines.lift(story.file(), LEGAL, REASON)));
        assertThat(latest(story, LEGAL).state()).isEqualTo(DeadlineState.RUNNING);
        story.as(story.authority(), () -> deadlines.lift(story.file(), "admissibility.validity", REASON));
        assertThat(latest(story, "admissibility.validity").state()).isEqualTo(DeadlineState.LIFTED);
    }

    private void give(Bench.Story story, PersonId person, String rule) {
        story.as(person, () -> extensions.give(story.file(), rule, story.today().plusYears(1), REASON));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasMessageContaining(code);
    }

    private void missed(Bench.Story story, String rule, LocalDate from) {
        start(story, rule, from);
        story.asSystem(() -> deadlines.expire(story.file(), rule));
        assertThat(latest(story, rule).state()).isEqualTo(DeadlineState.EXPIRED);
    }

    private void start(Bench.Story story, String rule, LocalDate from) {
        story.asSystem(() -> deadlines.start(story.file(), FR, rule, from));
    }

    private DeadlineSheet latest(Bench.Story story, String rule) {
        return story.as(story.authority(), () -> deadlines.latestOf(story.file(), rule))
                .orElseThrow();
    }

    private WorkFile line(Bench.Story story) {
        return story.as(story.secretary(), () -> list.page(WorkFilter.EVERYTHING, WorkSort.FIRST, null))
                .files()
                .getFirst();
    }

    private void park(Bench.Story story, String step) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(new ParkedJob(story.file(), step, List.of("INTAKE_OFFICER"), key, key, key)));
    }
}
