package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Csv;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.TwoMembers;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The list of files says what is true of each file, and pages through it in every order. */
@DatabaseTest
class WorkListTest {
    private static final String REVIEW = "portfolio.reviewEvidence";
    /** The test has a transaction of its own. */
    private static final Set<String> COMMANDS = Set.of("START TRANSACTION", "COMMIT");

    private final Judges judges;
    private final Bench bench;
    private final WorkList list;
    private final OpenTasks tasks;
    private final Deadlines deadlines;
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private Bench.Story story;

    WorkListTest(
            Judges judges,
            Bench bench,
            WorkList list,
            OpenTasks tasks,
            Deadlines deadlines,
            Candidacies candidacies,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            BusinessClock clock,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.judges = judges;
        this.bench = bench;
        this.list = list;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.clock = clock;
        this.database = database;
        this.transaction = transaction;
        this.story = bench.aFile();
    }

    @Test
    void hasTheFileWithTheStepThatWaitsAndItsDeadline() {
        park(story.file(), REVIEW, "INTAKE_OFFICER");
        deadlines(() -> deadlines.start(story.file(), "FR_UNIVERSITY", "evidence.review", story.today()));
        var line = only(WorkFilter.EVERYTHING);
        assertThat(line.status()).isEqualTo(CandidacyStatus.ADMISSIBLE);
        assertThat(line.step()).isEqualTo(REVIEW);
        assertThat(line.roles()).containsExactly(Role.INTAKE_OFFICER);
        assertThat(line.dueOn()).isEqualTo(story.today().plusMonths(1));
        assertThat(line.overdue()).isFalse();
        var day = story.today().plusMonths(1);
        assertThat(lines(filter("on", day.toString()))).hasSize(1);
        assertThat(lines(filter("on", day.plusDays(1).toString()))).isEmpty();
        assertThat(lines(filter("on", day.minusDays(1).toString()))).isEmpty();
    }

    @Test
    void stillCallsADeadlineMissedThatWasRaisedWhileItsStepWaits() {
        park(story.file(), REVIEW, "INTAKE_OFFICER");
        deadlines(() -> deadlines.start(
                story.file(), "FR_UNIVERSITY", "evidence.review", story.today().minusMonths(2)));
        deadlines(() -> deadlines.expire(story.file(), "evidence.review"));
        assertThat(only(filter("due", "overdue")).overdue()).isTrue();
        story.asSystem(() -> tasks.supersede(story.file(), Long.MAX_VALUE));
        assertThat(lines(filter("due", "overdue"))).isEmpty();
    }

    @Test
    void showsMoreTimeAtOnce() {
        var rule = "inactivity.close";
        var later = story.today().plusYears(1);
        story.as(story.authority(), () -> deadlines.extend(story.file(), rule, later, "Hospitalisation"));
        assertThat(only(WorkFilter.EVERYTHING).dueOn()).isEqualTo(later);
    }

    @Test
    void findsWhatIsAskedFor() {
        var judged = judges.aConvenedJury();
        story = judged;
        park(judged.file(), REVIEW, "INTAKE_OFFICER");
        var reference = only(WorkFilter.EVERYTHING).reference();
        for (var found : List.of(
                filter("words", reference.substring(9)),
                filter("words", "yasm exem"),
                filter("step", REVIEW),
                filter("juror", judged.juror("J2").value().toString()),
                filter("assignee", "nobody"),
                filter("certification", certification(judged)),
                filter("institution", judged.institution().value().toString()))) {
            assertThat(lines(found)).as(found.toString()).hasSize(1);
        }
        for (var missed : List.of(
                filter("words", "yasm zzz"),
                filter("step", "jury.appointJury"),
                filter("juror", judged.secretary().value().toString()),
                filter("assignee", "me"),
                filter("label", "rien"),
                filter("certification", UUID.randomUUID().toString()),
                filter("due", "within_30_days"),
                filter("institution", UUID.randomUUID().toString()),
                filter("state", "over"))) {
            assertThat(lines(missed)).as(missed.toString()).isEmpty();
        }
    }

    @Test
    void findsWhatEndsWithinSevenAndThirtyDays() {
        deadlines(() -> deadlines.start(
                story.file(),
                "FR_UNIVERSITY",
                "evidence.review",
                story.today().minusMonths(1).plusDays(3)));
        assertThat(lines(filter("due", "within_7_days"))).hasSize(1);
        assertThat(lines(filter("due", "within_30_days"))).hasSize(1);
        var later = story.today().plusDays(20);
        story.as(story.authority(), () -> deadlines.extend(story.file(), "evidence.review", later, "Panne"));
        assertThat(lines(filter("due", "within_7_days"))).isEmpty();
        assertThat(lines(filter("due", "within_30_days"))).hasSize(1);
        assertThat(lines(filter("due", "overdue"))).isEmpty();
    }

    @Test
    void findsTheLegalDelayThatEndsSoonAlsoBehindANearerDeadlineOfTheInstitutionsOwn() {
        var soon = story.today().minusMonths(2).plusDays(5);
        deadlines(() -> deadlines.start(story.file(), "FR_UNIVERSITY", "admissibility.deadline", soon));
        deadlines(() -> deadlines.start(
                story.file(),
                "FR_UNIVERSITY",
                "evidence.review",
                story.today().minusMonths(1).plusDays(1)));
        assertThat(lines(filter("due", "legal_within_14_days"))).hasSize(1);
        deadlines(() -> deadlines.meet(story.file(), "admissibility.deadline"));
        assertThat(lines(filter("due", "legal_within_14_days"))).isEmpty();
    }

    @Test
    void losesTheJurorWhoLeft() {
        story = judges.aConvenedJury();
        var juror = filter("juror", story.juror("J4").value().toString());
        assertThat(lines(juror)).hasSize(1);
        story.recused("J4");
        assertThat(lines(juror)).isEmpty();
    }

    @Test
    void countsTheTimeTheCandidateTakesApart() {
        park(story.file(), "portfolio.compilePortfolio", "CANDIDATE");
        days(3);
        park(story.file(), REVIEW, "INTAKE_OFFICER");
        days(5);
        park(story.file(), "jury.appointJury", "JURY_SECRETARY");
        var micros = database.sql("select with_candidate from work_file where file_id = ?")
                .param(story.file().toString())
                .query(Long.class)
                .single();
        assertThat(Duration.ofNanos(micros * 1000))
                .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(5));
    }

    @Test
    void whoeverWithdrewIsListedAmongWhatIsOver() {
        story.as(story.candidate(), () -> candidacies.withdraw(story.file(), "Départ"));
        assertThat(lines(WorkFilter.EVERYTHING)).isEmpty();
        assertThat(only(filter("state", "over")).due()).isNull();
        assertThat(only(filter("state", "all")).status()).isEqualTo(CandidacyStatus.WITHDRAWN);
    }

    /** What whoever runs the server makes of the tables of the rooms is what the events have left: nothing is lost on either way. */
    @Test
    void isWhatCanBeReadFromTheTablesOfTheRooms() throws Exception {
        var recused = judges.aConvenedJury().recused("J4");
        recused.advisedBy(recused.person("Accompagnatrice Fictive", Role.ADVISER));
        var beside = recused.anotherFile();
        park(recused.file(), "portfolio.compilePortfolio", "CANDIDATE");
        park(recused.file(), REVIEW, "INTAKE_OFFICER");
        story.as(story.candidate(), () -> candidacies.withdraw(story.file(), "Départ"));
        var decided = judges.aHeardFile();
        judges.deliberate(decided);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(decided, juror);
        decided.asSystem(() -> decisions.issue(decided.file()));
        compareWithTheRooms(List.of(recused.file(), beside, story.file(), decided.file()));
        decided.asSystem(() -> decisions.notifyDecision(decided.file()));
        decided.as(decided.candidate(), () -> appeals.lodge(decided.file(), "Un membre n'a pas étudié le dossier."));
        TwoMembers.rule(board, decided, AppealRuling.UPHELD, "Établi.");
        compareWithTheRooms(List.of(decided.file()));
    }

    private void compareWithTheRooms(List<CandidacyId> files) throws IOException {
        var tables = List.of("work_file", "work_word", "work_deadline", "work_person");
        var anew = Files.readString(Path.of("..", "deploy", "work-list.sql"));
        var kept = tables.stream().map(table -> rows(table, files)).toList();
        assertThat(kept).noneMatch(List::isEmpty);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var statement : anew.split(";\n"))
                if (!COMMANDS.contains(statement.strip()))
                    database.sql(statement).update();
            assertThat(tables.stream().map(table -> rows(table, files)).toList())
                    .isEqualTo(kept);
        });
    }

    /** The list and the room of decisions each ask the clock: that there is a moment is compared. */
    private List<String> rows(String table, List<CandidacyId> files) {
        var rows = database.sql("select * from " + table + " where file_id in (:files)")
                .param("files", files.stream().map(CandidacyId::toString).toList())
                .query()
                .listOfRows();
        rows.forEach(row -> row.computeIfPresent("decided_at", (column, moment) -> "a moment"));
        return rows.stream().map(Object::toString).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(WorkOrder.class)
    void pagesThroughEveryOrderInBothDirections(WorkOrder order) {
        var other = bench.aFile();
        bench.grant(story.secretary(), Role.PROGRAMME_HEAD, other.institution());
        fill(120, n -> n % 3 == 0 ? other : story);
        for (var descending : new boolean[] {false, true}) {
            var sort = new WorkSort(order, descending);
            var walked = new ArrayList<WorkFile>();
            WorkPage.From after = null;
            do {
                var from = after;
                var page = story.as(story.secretary(), () -> list.page(filter("state", "all"), sort, from));
                walked.addAll(page.files());
                after = page.next();
            } while (after != null);
            assertThat(walked).extracting(WorkFile::file).hasSize(122).doesNotHaveDuplicates();
            assertThat(walked.stream().map(file -> rank(file, order)).toList())
                    .isSortedAccordingTo(
                            descending ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder());
        }
    }

    @Test
    void countsUpToTheLimitAndNoFurther() {
        assertThat(count(WorkFilter.EVERYTHING)).isEqualTo(1);
        fill(WorkList.COUNTED + 5, n -> story);
        assertThat(count(filter("state", "all"))).isEqualTo(WorkList.COUNTED + 1);
        assertThat(count(filter("words", "fictif1004"))).isEqualTo(1);
    }

    @Test
    void isWrittenAsATableWhateverItsLength() throws Exception {
        fill(600, n -> story);
        var table = new StringBuilder();
        story.as(story.secretary(), () -> {
            try {
                list.export(WorkFilter.EVERYTHING, WorkSort.FIRST, List.of(), Locale.ENGLISH, Csv.to(table));
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
        assertThat(table.toString().lines())
                .hasSize(1 + 300 + 1)
                .first()
                .asString()
                .contains("\"Reference\",\"Name\"");
    }

    @Test
    void aFilterComesBackFromItsAddress() {
        var all = WorkFilter.of(Map.of(
                "words",
                "é & ?=",
                "state",
                "all",
                "step",
                REVIEW,
                "due",
                "overdue",
                "certification",
                UUID.randomUUID().toString(),
                "juror",
                UUID.randomUUID().toString(),
                "label",
                "à revoir",
                "assignee",
                "me",
                "institution",
                UUID.randomUUID().toString()));
        assertThat(WorkFilter.ofQuery(all.query())).isEqualTo(all);
        assertThat(WorkFilter.ofQuery("")).isEqualTo(WorkFilter.EVERYTHING);
        assertThat(WorkFilter.ofQuery("on=2026-12-03").on()).isEqualTo("2026-12-03");
        assertThatThrownBy(() -> filter("due", "yesterday")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> filter("on", "yesterday")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> filter("assignee", "x")).isInstanceOf(Refusal.class);
    }

    private void fill(int files, IntFunction<Bench.Story> where) {
        transaction.executeWithoutResult(status -> {
            for (int n = 0; n < files; n++) fill(where.apply(n), n);
        });
    }

    /** Half of them are over, and many stand at the same place of every order. */
    private void fill(Bench.Story at, int n) {
        var file = UUID.randomUUID().toString();
        var name = "Fictif" + n;
        database.sql("""
                        insert into work_file (file_id, institution_id, certification_id, candidate_id, reference, candidate_name,
                          status, under_way, reached, step, roles, since, due, sent_at, with_candidate, outcome)
                        select ?, institution_id, certification_id, ?, ?, ?, 'COMPLETE', ?, 1, '', '', ?, ?, ?, 0, ''
                        from work_file where file_id = ?""")
                .params(
                        file,
                        UUID.randomUUID().toString(),
                        "VAE-" + n % 7,
                        name,
                        n % 2 == 0,
                        LocalDateTime.of(2026, 1, 1 + n % 9, 0, 0),
                        n % 5 == 0 ? WorkRows.NEVER : LocalDateTime.of(2026, 3, 1 + n % 11, 0, 0),
                        LocalDateTime.of(2026, 2, 1 + n % 4, 0, 0),
                        at.file().toString())
                .update();
        database.sql("insert into work_word (file_id, word) values (?, ?)")
                .params(file, name)
                .update();
    }

    private static String rank(WorkFile file, WorkOrder order) {
        return switch (order) {
            case DUE -> file.due() == null ? "9" : file.due().toString();
            case SENT -> file.sentAt().toString();
            case SINCE -> file.since().toString();
            case NAME -> file.candidateName().toLowerCase(Locale.ROOT);
            case REFERENCE -> file.reference();
        };
    }

    private void park(CandidacyId file, String step, String... roles) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(new ParkedJob(file, step, List.of(roles), key, key, key)));
    }

    private void days(int days) {
        story.asSystem(() -> clock.moveTo(clock.instant().plus(Duration.ofDays(days))));
    }

    private String certification(Bench.Story of) {
        return of.as(of.secretary(), () -> candidacies.sheet(of.file()))
                .certification()
                .value()
                .toString();
    }

    private void deadlines(Runnable change) {
        story.asSystem(change);
    }

    private WorkFile only(WorkFilter filter) {
        assertThat(lines(filter)).hasSize(1);
        return lines(filter).getFirst();
    }

    private List<WorkFile> lines(WorkFilter filter) {
        PersonId reader = story.secretary();
        return story.as(reader, () -> list.page(filter, WorkSort.FIRST, null)).files();
    }

    private int count(WorkFilter filter) {
        return story.as(story.secretary(), () -> list.count(filter));
    }

    private static WorkFilter filter(String name, String value) {
        return WorkFilter.of(Map.of(name, value));
    }
}
