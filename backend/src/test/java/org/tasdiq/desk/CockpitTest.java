package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Judges;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Outcome;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Sessions;

/** The figures of an institution say what is true of its files, and of no other's. */
@DatabaseTest
class CockpitTest {
    private static final String REGIME = "FR_UNIVERSITY";
    private static final String REVIEW = "portfolio.reviewEvidence";

    private final Bench bench;
    private final Judges judges;
    private final Cockpit cockpit;
    private final OpenTasks tasks;
    private final Deadlines deadlines;
    private final Decisions decisions;
    private final JournalTexts words;
    private final Journal journal;
    private final Sessions sessions;
    private final BusinessClock clock;
    private final WorkList list;
    private final JdbcClient database;

    CockpitTest(
            Bench bench,
            Judges judges,
            Cockpit cockpit,
            OpenTasks tasks,
            Deadlines deadlines,
            Decisions decisions,
            JournalTexts words,
            Journal journal,
            Sessions sessions,
            BusinessClock clock,
            WorkList list,
            JdbcClient database) {
        this.bench = bench;
        this.judges = judges;
        this.cockpit = cockpit;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.words = words;
        this.journal = journal;
        this.sessions = sessions;
        this.clock = clock;
        this.list = list;
        this.database = database;
    }

    @Test
    void countsHowFarFilesComeAndHowLongTheyTakeWithoutTheTimeOfTheCandidate() {
        var story = judges.aHeardFile();
        park(story, "portfolio.compilePortfolio", "CANDIDATE");
        story.asSystem(() -> clock.moveTo(clock.instant().plus(Duration.ofDays(3))));
        park(story, REVIEW, "INTAKE_OFFICER");
        judges.deliberate(story);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(story, juror);
        story.asSystem(() -> decisions.issue(story.file()));
        var other = story.another("J1", "J2", "J3", "J4", "J5");
        assertThat(other).isNotNull();

        var figures = figures(story);
        assertThat(figures.funnel()).extracting(CockpitSheet.Reached::files).containsExactly(2, 2, 2, 2, 2, 1, 1, 1);
        assertThat(figures.outcomes()).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL_SUCCESS_OF_FULL_CERTIFICATION);
            assertThat(result.files()).isEqualTo(1);
        });
        assertThat(figures.durations()).singleElement().satisfies(month -> {
            assertThat(month.whole()).isEqualTo(3.0);
            assertThat(month.median()).isZero();
            assertThat(month.files()).isEqualTo(1);
        });
    }

    /** An excuse is one of the eight results (domain.md §1.2), until the candidate comes before the jury after all. */
    @Test
    void countsAnExcuseAmongTheResultsUntilAnotherFollows() {
        var story = judges.sealed(judges.aConvenedJury());
        record(story, HearingResult.POSTPONED);
        assertThat(figures(story).outcomes()).isEmpty();
        record(story, HearingResult.EXCUSED);
        assertThat(figures(story).outcomes()).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.CANDIDATE_EXCUSED);
            assertThat(result.files()).isEqualTo(1);
        });
        assertThat(figures(story).durations()).isEmpty();
        record(story, HearingResult.ABSENT);
        assertThat(figures(story).outcomes()).isEmpty();
        story.asSystem(() -> decisions.issue(story.file()));
        assertThat(figures(story).outcomes())
                .extracting(CockpitSheet.OfCertification::outcome)
                .containsExactly(Outcome.CANDIDATE_ABSENT);
        assertThat(story.as(story.secretary(), () -> journal.entries(story.file())).stream()
                        .map(entry -> words.of(Texts.ENGLISH, entry)))
                .contains(
                        "Hearing postponed: the jury could not sit",
                        "The candidate was excused: another session",
                        "The candidate was absent");
    }

    private void record(Bench.Story story, HearingResult result) {
        if (story.jury().session() == null) {
            story.convened();
            story.asSystem(() -> sessions.closeScoring(story.file()));
        }
        story.as(
                story.secretary(),
                () -> sessions.recordHearing(
                        story.file(), new HearingRecord(Set.of(), result, 0, "Certificat médical")));
    }

    @Test
    void callsForTheLegalDelayThatEndsSoonAndCountsItOnItsDay() {
        var story = bench.aFile();
        var due = story.today().plusDays(5);
        start(story, "admissibility.deadline", 2, 5);
        start(story, "evidence.review", 1, 5);
        assertThat(figures(story).alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.file()).isEqualTo(story.file());
            assertThat(alert.rule()).isEqualTo("admissibility.deadline");
        });
        assertThat(figures(story).days())
                .hasSize(56)
                .filteredOn(day -> day.files() > 0)
                .singleElement()
                .satisfies(day -> assertThat(day.day()).isBetween(due.minusDays(3), due.plusDays(5)));
    }

    @Test
    void showsAPageOfTheLegalDelaysAndSaysHowManyThereAre() {
        var story = bench.aFile();
        start(story, "admissibility.deadline", 2, 5);
        for (int n = 0; n < 52; n++) {
            database.sql("""
                            insert into work_file (file_id, institution_id, certification_id, candidate_id, reference, candidate_name,
                              status, under_way, reached, step, roles, since, due, sent_at, with_candidate, outcome)
                            select uuid(), institution_id, certification_id, uuid(), concat(reference, ?), candidate_name, status, true,
                              reached, '', '', since, due, sent_at, 0, '' from work_file where file_id = ?""").params("-" + n, story.file().toString()).update();
        }
        database.sql("""
                        insert into work_deadline (file_id, rule, due, state, steps, legal)
                        select f.file_id, d.rule, d.due, d.state, d.steps, d.legal from work_file f
                        join work_deadline d on d.file_id = ? and d.rule = 'admissibility.deadline'
                        where f.institution_id = ? and f.file_id <> ?""")
                .params(
                        story.file().toString(),
                        story.institution().value().toString(),
                        story.file().toString())
                .update();
        assertThat(figures(story).alerts()).hasSize(50);
        assertThat(figures(story).alertsInAll()).isEqualTo(53);
        var alike = WorkFilter.of(Map.of("due", "legal_within_14_days"));
        assertThat(story.as(story.secretary(), () -> list.count(alike))).isEqualTo(53);
    }

    @Test
    void isNotEmptyWhileALegalDelayEndsSoon() {
        var story = bench.aFile();
        database.sql("update work_file set sent_at = sent_at - interval 2 year where file_id = ?")
                .param(story.file().toString())
                .update();
        assertThat(figures(story).isEmpty()).isTrue();
        start(story, "admissibility.deadline", 2, 5);
        assertThat(figures(story).isEmpty()).isFalse();
    }

    @Test
    void showsWhereDeadlinesWereMissedAndByHowMuch() {
        var story = bench.aFile();
        park(story, REVIEW, "INTAKE_OFFICER");
        start(story, "evidence.review", 3, 0);
        story.asSystem(() -> deadlines.expire(story.file(), "evidence.review"));
        assertThat(figures(story).late()).containsExactly(new CockpitSheet.Late(REVIEW, List.of(0, 0, 0, 1)));
        assertThat(figures(bench.aFile()).late()).isEmpty();
    }

    @Test
    void isNotForTheCandidate() {
        var story = bench.aFile();
        assertThatThrownBy(() -> story.as(story.candidate(), cockpit::figures)).isInstanceOf(Refusal.class);
    }

    private CockpitSheet figures(Bench.Story story) {
        return story.as(story.secretary(), cockpit::figures);
    }

    private void start(Bench.Story story, String rule, int months, int days) {
        var from = story.today().minusMonths(months).plusDays(days);
        story.asSystem(() -> deadlines.start(story.file(), REGIME, rule, from));
    }

    private void park(Bench.Story story, String step, String role) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(new ParkedJob(story.file(), step, List.of(role), key, key, key)));
    }
}
