package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** What keeps a file from going on is listed for those who administer its institution, until the file goes on. */
@DatabaseTest
class IncidentsTest {
    private static final String LETTER = "decision.notifyAdmissibility";
    private static final AtomicLong JOBS = new AtomicLong(9_000_000);

    private final Bench bench;
    private final Incidents incidents;
    private final FaultBook book;
    private final EngineCommandRepository commands;
    private final OpenTasks tasks;
    private final Journal journal;

    IncidentsTest(
            Bench bench,
            Incidents incidents,
            FaultBook book,
            EngineCommandRepository commands,
            OpenTasks tasks,
            Journal journal) {
        this.bench = bench;
        this.incidents = incidents;
        this.book = book;
        this.commands = commands;
        this.tasks = tasks;
        this.journal = journal;
    }

    @Test
    void aStepThatFailsAgainIsOneIncidentWithItsAttempts() {
        var story = bench.aFile();
        long job = JOBS.incrementAndGet();
        fails(story, job, 2);
        fails(story, job, 1);
        fails(story, job, 0);
        assertThat(open(story)).singleElement().satisfies(fault -> {
            assertThat(fault.attempts()).isEqualTo(3);
            assertThat(fault.step()).isEqualTo(LETTER);
            assertThat(fault.mayRetry()).isTrue();
        });
    }

    @Test
    void whatTheEngineStillTriesByItselfIsNotTriedByHand() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 1);
        assertThatThrownBy(() -> retry(story)).hasMessageContaining("process.triesByItself");
    }

    @Test
    void aRetryIsJournalledToldToTheEngineAndAskedOnce() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        retry(story);
        assertThat(open(story))
                .singleElement()
                .satisfies(fault -> assertThat(fault.retriedAt()).isNotNull());
        assertThat(commands.findAll())
                .filteredOn(one -> one.file().equals(story.file()))
                .singleElement()
                .satisfies(command -> {
                    assertThat(command.kind()).isEqualTo(EngineCommand.Kind.RETRY);
                    assertThat(command.variables()).containsEntry("element", "notifyAdmissibility");
                });
        assertThat(events(story)).contains("process.StepRetried");
        assertThatThrownBy(() -> retry(story)).hasMessageContaining("process.alreadyTried");
    }

    @Test
    void aRetryThatFailsStaysTheSameIncidentAndMayBeTriedAgain() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        var since = open(story).getFirst().since();
        retry(story);
        fails(story, JOBS.incrementAndGet(), 0);
        assertThat(open(story)).singleElement().satisfies(fault -> {
            assertThat(fault.since()).isEqualTo(since);
            assertThat(fault.attempts()).isEqualTo(2);
            assertThat(fault.mayRetry()).isTrue();
        });
    }

    @Test
    void anIncidentGoesAwayWhenItsStepGoesThrough() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        retry(story);
        book.stepDone(story.file(), LETTER, JOBS.incrementAndGet());
        assertThat(open(story)).isEmpty();
    }

    @Test
    void anIncidentGoesAwayWhenTheFileComesToAnotherStep() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        story.asSystem(() -> tasks.park(parked(story, "portfolio.reviewEvidence")));
        assertThat(open(story)).isEmpty();
    }

    @Test
    void aReminderThatGoesThroughDoesNotHideTheStepThatFailed() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        book.stepDone(story.file(), "notification.remind", JOBS.incrementAndGet());
        assertThat(open(story)).hasSize(1);
    }

    @Test
    void whatTheWatchdogPutRightIsJournalledAndShownApart() {
        var story = bench.aFile();
        var job = parked(story, "candidacy.completeApplication");
        story.asSystem(() -> book.timerReplaced(job, "lapseApplication"));
        assertThat(open(story)).isEmpty();
        assertThat(page(story, new FaultQuery("", FaultKind.TIMER_LATE, true, FaultQuery.Order.NEWEST)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.settledAt()).isNotNull());
        assertThat(events(story)).contains("process.MovedByWatchdog");
    }

    @Test
    void aLostFileIsNamedOnce() {
        var story = bench.aFile();
        book.lost(story.file(), Instant.EPOCH);
        book.lost(story.file(), Instant.EPOCH);
        assertThat(open(story)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.NO_STEP);
            assertThat(fault.mayRetry()).isFalse();
        });
    }

    @Test
    void everyPageFollowsTheOneBeforeInEveryOrder() {
        var story = bench.aFile();
        for (int fault = 0; fault < 120; fault++) fails(story, JOBS.incrementAndGet(), 0);
        for (var order : FaultQuery.Order.values()) {
            var seen = new ArrayList<Long>();
            FaultPage.From after = null;
            do {
                var from = after;
                var page = story.as(
                        administrator(story),
                        () -> incidents.page(story.institution(), new FaultQuery("", null, false, order), from));
                page.faults().forEach(fault -> seen.add(fault.id()));
                after = page.next();
            } while (after != null);
            assertThat(seen).as(order.name()).doesNotHaveDuplicates().hasSize(120);
        }
    }

    @Test
    void aReferenceIsFoundByItsBeginning() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        var reference = open(story).getFirst().reference();
        var beginning = reference.substring(0, reference.length() - 1);
        assertThat(page(story, new FaultQuery(beginning, null, false, FaultQuery.Order.STEP)))
                .hasSize(1);
        assertThat(page(story, new FaultQuery("%", null, false, FaultQuery.Order.STEP)))
                .isEmpty();
    }

    @Test
    void onlyWhoAdministersTheInstitutionReadsAndRetries() {
        var story = bench.aFile();
        fails(story, JOBS.incrementAndGet(), 0);
        var id = open(story).getFirst().id();
        var elsewhere = administrator(bench.aFile());
        for (var stranger : List.of(elsewhere, story.secretary(), story.authority())) {
            assertThatThrownBy(
                            () -> story.as(stranger, () -> incidents.page(story.institution(), FaultQuery.OPEN, null)))
                    .hasMessageContaining("permission");
            assertThatThrownBy(() -> story.as(stranger, () -> incidents.retry(story.file(), id)))
                    .hasMessageContaining("permission");
        }
        var other = bench.aFile();
        assertThatThrownBy(() -> other.as(administrator(other), () -> incidents.retry(other.file(), id)))
                .hasMessageContaining("unknown.fault");
    }

    private void fails(Bench.Story story, long job, int left) {
        var place = new Fault.Place("notifyAdmissibility", job + 1, 77);
        book.stepFailed(story.file(), LETTER, job, place, "The mail server does not answer", left);
    }

    private static ParkedJob parked(Bench.Story story, String step) {
        return new ParkedJob(story.file(), step, List.of("INTAKE_OFFICER"), JOBS.incrementAndGet(), 1, 2);
    }

    private void retry(Bench.Story story) {
        story.as(
                administrator(story),
                () -> incidents.retry(
                        story.file(), page(story, FaultQuery.OPEN).getFirst().id()));
    }

    private List<FaultSheet> open(Bench.Story story) {
        return page(story, FaultQuery.OPEN);
    }

    private List<FaultSheet> page(Bench.Story story, FaultQuery query) {
        return story.as(
                administrator(story),
                () -> incidents.page(story.institution(), query, null).faults());
    }

    private List<String> events(Bench.Story story) {
        return story.as(
                story.secretary(),
                () -> journal.entries(story.file()).stream()
                        .map(JournalEntrySheet::event)
                        .toList());
    }

    private static PersonId administrator(Bench.Story story) {
        return story.person("Administratrice " + UUID.randomUUID(), Role.ADMINISTRATOR);
    }
}
