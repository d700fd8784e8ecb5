package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Role;

/** Several files in one session: nobody sits twice at the same time, and whoever is concerned hears of a change once. */
@DatabaseTest
class SittingTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Bench bench;
    private final Crowd crowd;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final Independence independence;
    private final Jurors jurors;
    private final Candidacies candidacies;
    private final AdmissibilityClock admissibility;
    private final Deadlines deadlines;
    private final JdbcClient database;

    SittingTest(
            Bench bench,
            Crowd crowd,
            Sittings sittings,
            Sessions sessions,
            Juries juries,
            JuryDrafts drafts,
            Independence independence,
            Jurors jurors,
            Candidacies candidacies,
            AdmissibilityClock admissibility,
            Deadlines deadlines,
            JdbcClient database) {
        this.bench = bench;
        this.crowd = crowd;
        this.sittings = sittings;
        this.sessions = sessions;
        this.juries = juries;
        this.drafts = drafts;
        this.independence = independence;
        this.jurors = jurors;
        this.candidacies = candidacies;
        this.admissibility = admissibility;
        this.deadlines = deadlines;
        this.database = database;
    }

    @Test
    void hearsSeveralFilesOneAfterTheOther() {
        var file = bench.aFile().appointed();
        var second = file.another("J1", "J2", "J3", "J4", "J5");
        var day = open(file, List.of(), 2);
        join(file, file.file(), slot(day, "", NINE));
        join(file, second, slot(day, "", TEN));
        var sheet = sheet(file, day);
        assertThat(sheet.slots()).extracting(SlotSheet::file).containsExactly(file.file(), second);
        assertThat(sheet.left()).isZero();
        assertThat(file.jury().session())
                .isNotNull()
                .extracting(SessionPlan::start)
                .isEqualTo(NINE);
    }

    @Test
    void refusesAMemberWhoSitsElsewhereAtTheSameTimeByName() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        var second = file.another("J1", "J3", "J5");
        var day = open(file, List.of("A", "B"), 5);
        join(file, file.file(), slot(day, "A", NINE));
        assertThatThrownBy(() -> join(file, second, slot(day, "B", LocalTime.of(9, 45))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("jury.taken");
                    assertThat(refusal.arguments().getFirst().toString()).startsWith("J1");
                    assertThat(refusal.arguments().getLast()).isEqualTo("09:45");
                });
        assertThat(sheet(file, day).slots()).hasSize(1);
        join(file, second, slot(day, "B", TEN));
    }

    @Test
    void refusesTheSameMemberInAnotherSessionToo() {
        var file = bench.aFile().appointed("J1", "J2", "J4").scheduled();
        var second = file.another("J1", "J3", "J5");
        var plan = new SessionPlan(file.today(), LocalTime.of(9, 30), 50, "Ailleurs", "", "");
        refused("jury.taken", () -> file.as(file.secretary(), () -> sessions.schedule(second, plan)));
    }

    @Test
    void refusesARoomThatIsTakenWithItsPause() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        file.register("J6", Quality.ACADEMIC, true);
        file.register("J7", Quality.ACADEMIC, true);
        var second = file.another("J3", "J6", "J5");
        var day = open(file, List.of("A", "B"), 5);
        join(file, file.file(), new SlotPlan(day, "A", NINE, 50, 10, ""));
        refused("jury.taken", () -> join(file, second, slot(day, "A", LocalTime.of(9, 55))));
        join(file, second, slot(day, "B", NINE));
    }

    @Test
    void ofTwoWhoTakeTheSameMemberAtTheSameMomentOneIsRefused() throws Exception {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        var second = file.another("J1", "J3", "J5");
        var day = open(file, List.of("A", "B"), 5);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = List.of(
                    threads.submit(attempt(together, () -> join(file, file.file(), slot(day, "A", NINE)))),
                    threads.submit(attempt(together, () -> join(file, second, slot(day, "B", NINE)))));
            var refusals = new java.util.ArrayList<String>();
            for (var attempt : tries) refusals.add(attempt.get());
            assertThat(refusals).containsExactlyInAnyOrder("", "jury.taken");
        }
        assertThat(sheet(file, day).slots()).hasSize(1);
    }

    @Test
    void takesNoMoreFilesThanPlannedAndNoneOutsideItsHours() {
        var file = bench.aFile().appointed();
        var second = file.another("J1", "J2", "J3", "J4", "J5");
        var day = open(file, List.of(), 1);
        refused("jury.outsideSitting", () -> join(file, file.file(), slot(day, "", LocalTime.of(11, 45))));
        refused("jury.roomUnknown", () -> join(file, file.file(), slot(day, "Z", NINE)));
        join(file, file.file(), slot(day, "", NINE));
        refused("jury.sittingFull", () -> join(file, second, slot(day, "", TEN)));
    }

    @Test
    void offersTheFirstMomentAtWhichEverybodyIsFree() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        var second = file.another("J1", "J3", "J5");
        var third = file.another("J2", "J3", "J5");
        var day = open(file, List.of("A", "B"), 5);
        join(file, file.file(), slot(day, "A", NINE));
        var options = file.as(file.secretary(), () -> sessions.options(second, 50, 10));
        assertThat(options).singleElement().satisfies(option -> {
            assertThat(option.start()).isEqualTo(LocalTime.of(9, 50));
            assertThat(option.room()).isEqualTo("A");
        });
        join(file, second, new SlotPlan(day, "A", LocalTime.of(9, 50), 50, 10, ""));
        var next = file.as(file.secretary(), () -> sessions.options(third, 60, 0));
        assertThat(next).singleElement().extracting(SlotOption::start).isEqualTo(LocalTime.of(10, 50));
    }

    @Test
    void movesAsAWholeWithAReasonAndSummonsEverybodyAnewOnce() {
        var file = bench.aFile().appointed();
        var second = file.another("J1", "J2", "J3", "J4", "J5");
        var day = open(file, List.of(), 5);
        join(file, file.file(), slot(day, "", NINE));
        join(file, second, slot(day, "", LocalTime.of(9, 50)));
        file.asSystem(() -> sessions.convene(file.file()));
        file.asSystem(() -> sessions.convene(second));
        var later = plan(file.today().plusDays(7), List.of(), 5, LocalTime.of(9, 50));
        refused("required", () -> change(file, day, later, " "));
        change(file, day, later, "Grève annoncée");
        assertThat(sheet(file, day).slots())
                .extracting(SlotSheet::start)
                .containsExactly(LocalTime.of(9, 50), LocalTime.of(10, 40));
        assertThat(file.jury().session())
                .isNotNull()
                .extracting(SessionPlan::date)
                .isEqualTo(file.today().plusDays(7));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.CONVENED);
        assertThat(slotOf(file, second).changes()).isEqualTo(1);
    }

    @Test
    void growsWithoutSummoningAnybodyAnew() {
        var file = bench.aFile().appointed();
        var day = open(file, List.of(), 1);
        join(file, file.file(), slot(day, "", NINE));
        file.asSystem(() -> sessions.convene(file.file()));
        change(file, day, plan(file.today(), List.of(), 4, NINE), "");
        assertThat(sheet(file, day).left()).isEqualTo(3);
        assertThat(slotOf(file, file.file()).changes()).isZero();
    }

    @Test
    void isClosedOnlyWhenEmpty() {
        var file = bench.aFile().appointed();
        var day = open(file, List.of(), 5);
        join(file, file.file(), slot(day, "", NINE));
        refused("jury.sittingNotEmpty", () -> file.as(file.secretary(), () -> sittings.close(file.institution(), day)));
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ"));
        assertThat(sheet(file, day).slots()).isEmpty();
        file.as(file.secretary(), () -> sittings.close(file.institution(), day));
        refused("unknown.sitting", () -> sheet(file, day));
    }

    @Test
    void goesToNoDayOnWhichTheRegisterSaysThatAMemberIsAway() {
        var file = bench.aFile().appointed();
        var day = open(file, List.of(), 5);
        join(file, file.file(), slot(day, "", NINE));
        var away = file.today().plusDays(7);
        absent(file, "J2", away);
        var later = open(file, away);
        for (Runnable attempt : List.<Runnable>of(
                () -> change(file, day, plan(away, List.of(), 5, NINE), ""), () -> move(file, slot(later, "", NINE)))) {
            assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("jury.memberAway");
                assertThat(refusal.arguments().getLast().toString()).startsWith("J2");
            });
        }
        assertThat(file.jury().session())
                .isNotNull()
                .extracting(SessionPlan::date)
                .isEqualTo(file.today());
        move(file, slot(open(file, away.plusDays(1)), "", NINE));
    }

    @Test
    void isNotMovedWithAJuryThatIsNotLawfulAnyMore() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        var day = open(file, List.of(), 5);
        join(file, file.file(), slot(day, "", NINE));
        file.recused("J4");
        refused("jury.notToSit", () -> move(file, slot(day, "", TEN)));
        refused("jury.notToSit", () -> change(file, day, plan(file.today(), List.of(), 5, TEN), ""));
        file.appointed("J1", "J2", "J5");
        move(file, slot(day, "", TEN));
    }

    @Test
    void juriesThatGotTheirDateBeforeThereWereSessionsGetOneEach() throws IOException {
        var file = bench.aFile().appointed().scheduled();
        database.sql("delete from slot where jury_id = (select id from jury where candidacy_id = :file)")
                .param("file", file.file().value())
                .update();
        var migration = new ClassPathResource("db/migration/V32__rubric_and_earlier_sessions.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        for (var statement :
                migration.substring(migration.indexOf("INSERT")).strip().split(";"))
            database.sql(statement).update();
        var slot = slotOf(file, file.file());
        assertThat(slot.start()).isEqualTo(NINE);
        assertThat(slot.minutes()).isEqualTo(50);
        assertThat(sheet(file, slot.sitting()).plan())
                .isEqualTo(new SittingPlan(file.today(), NINE, LocalTime.of(9, 50), "Salle fictive", "", List.of(), 1));
        move(file, slot(open(file, file.today().plusDays(1)), "", NINE));
    }

    private void move(Bench.Story file, SlotPlan plan) {
        file.as(file.secretary(), () -> sessions.move(file.file(), plan, ""));
    }

    private SittingId open(Bench.Story file, LocalDate date) {
        return file.as(file.secretary(), () -> sittings.open(file.institution(), plan(date, List.of(), 5, NINE)));
    }

    private void absent(Bench.Story file, String juror, LocalDate day) {
        var sheet = file.as(file.secretary(), () -> jurors.sheet(file.institution(), file.juror(juror)));
        var known = sheet.profile();
        var profile = new JurorProfile(
                known.position(),
                known.discipline(),
                known.fields(),
                known.employments(),
                known.training(),
                List.of(new JurorProfile.Period(day, day)),
                known.weekdays(),
                known.filesPerYear(),
                known.mandate());
        file.as(
                file.secretary(),
                () -> jurors.register(new JurorEntry(
                        sheet.person(),
                        sheet.institution(),
                        sheet.quality(),
                        sheet.woman(),
                        profile,
                        sheet.qualifiedFor(),
                        sheet.languages(),
                        sheet.version())));
    }

    @Test
    void isFreeAgainWhenAFileLapses() {
        var file = bench.aFile().appointed().convened();
        var second = file.another("J1", "J2", "J4");
        refused(
                "jury.taken",
                () -> file.as(file.secretary(), () -> sessions.schedule(second, file.plan(file.today()))));
        file.asSystem(() -> admissibility.lapse(file.file(), "portfolio.compilePortfolio"));
        file.as(file.secretary(), () -> sessions.schedule(second, file.plan(file.today())));
    }

    @Test
    void isNotJoinedByWhoIsAwayThatDay() {
        var file = bench.aFile().appointed("J1", "J2", "J4").scheduled();
        file.register("J6", Quality.PROFESSIONAL, true);
        absent(file, "J6", file.today());
        assertThat(file.as(file.secretary(), () -> drafts.options(file.file())))
                .filteredOn(option -> !option.presentAtSession())
                .extracting(option -> option.juror().person())
                .containsExactly(file.juror("J6"));
        refused("jury.memberAway", () -> file.proposed("J1", "J2", "J3", "J4", "J6"));
        file.proposed("J1", "J2", "J3", "J4", "J5");
        absent(file, "J5", file.today());
        refused("jury.memberAway", () -> file.as(file.authority(), () -> juries.appoint(file.file())));
        assertThat(file.jury().members()).hasSize(3);
        file.appointed("J1", "J2", "J3", "J4");
    }

    @Test
    void isOfItsInstitutionAlone() {
        var file = bench.aFile().appointed();
        var other = bench.aFile();
        var day = open(file, List.of(), 5);
        refused("permission", () -> file.as(other.secretary(), () -> sittings.sheet(file.institution(), day)));
        refused("unknown.sitting", () -> file.as(other.secretary(), () -> sittings.sheet(other.institution(), day)));
        refused("permission", () -> file.as(file.candidate(), () -> sittings.waiting(file.institution())));
    }

    @Test
    void aMemberWhoLeavesIsFreeAndWhoJoinsMustBe() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        for (var name : List.of("J6", "J7", "J8")) file.register(name, Quality.ACADEMIC, true);
        var second = file.another("J3", "J6", "J5");
        var day = open(file, List.of("A", "B", "C"), 5);
        join(file, file.file(), slot(day, "A", NINE));
        join(file, second, slot(day, "B", NINE));
        file.as(file.secretary(), () -> independence.recuse(second, file.juror("J5"), RecusalReason.UNAVAILABLE, ""));
        var members = Set.of(file.juror("J3"), file.juror("J6"), file.juror("J4"));
        file.as(file.secretary(), () -> juries.propose(second, new JuryProposal(members, file.juror("J3"))));
        refused("jury.taken", () -> file.as(file.authority(), () -> juries.appoint(second)));
        join(file, file.another("J7", "J8", "J5"), slot(day, "C", NINE));
    }

    @Test
    void anExcusedCandidateWaitsAgainWithWhatWasTried() {
        var file = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        file.asSystem(() -> sessions.closeScoring(file.file()));
        assertThat(waiting(file)).isEmpty();
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(), new HearingRecord(Set.of(), HearingResult.EXCUSED, 0, "Certificat médical")));
        assertThat(waiting(file)).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo(file.file());
            assertThat(one.hearings()).isEqualTo(1);
            assertThat(one.members()).isEqualTo(5);
        });
        bench.grant(file.juror("J1"), Role.JURY_SECRETARY, file.institution());
        assertThat(file.as(file.juror("J1"), () -> sittings.waiting(file.institution())))
                .as("whoever sits on it plans it for nobody")
                .isEmpty();
        file.scheduled();
        assertThat(waiting(file)).isEmpty();
    }

    @Test
    void filesThatWaitArePagedThroughTheMostUrgentFirst() {
        var file = bench.aFile();
        file.asSystem(() -> deadlines.start(file.file(), "FR_UNIVERSITY", "jury.deadline", file.today()));
        crowd.files(file, 120);
        var walked = walk(file, WaitingPage.From.start());
        assertThat(walked)
                .hasSize(121)
                .isSortedAccordingTo(Comparator.comparing(
                                WaitingFile::limit, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(WaitingFile::reference))
                .isEqualTo(waiting(file))
                .extracting(WaitingFile::file)
                .doesNotHaveDuplicates();
        assertThat(walked).filteredOn(one -> one.limit() == null).hasSize(12);
    }

    @Test
    void whoeverIsSummonedSaysWhetherTheyComeAndOnlyThey() {
        var file = bench.aFile().appointed().convened();
        var juror = file.juror("J2");
        refused("jury.excuseMissing", () -> file.as(juror, () -> sessions.answer(file.file(), false, " ")));
        file.as(juror, () -> sessions.answer(file.file(), false, "Soutenance de thèse"));
        file.as(file.candidate(), () -> sessions.answer(file.file(), true, ""));
        assertThat(slotOf(file, file.file()).answers()).hasSize(2);
        var own = file.as(juror, () -> sessions.slot(file.file())).orElseThrow();
        assertThat(own.answers()).extracting(SummonsAnswer::person).containsExactly(juror);
        refused("permission", () -> file.as(file.authority(), () -> sessions.answer(file.file(), true, "")));
    }

    @Test
    void onlyWhoSatThroughAllOfItMayVote() {
        var file = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        file.asSystem(() -> sessions.closeScoring(file.file()));
        var late = attendance(file, LocalTime.of(9, 20));
        refused("jury.noQuorum", () -> record(file, late));
        refused("jury.attendanceIncomplete", () -> record(file, late.subList(0, 4)));
        var all = attendance(file, null);
        record(file, all);
        assertThat(file.jury().lastHearing().orElseThrow().attendance()).containsExactlyElementsOf(all);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.HEARD);
    }

    private static List<Attendance> attendance(Bench.Story file, @org.jspecify.annotations.Nullable LocalTime j5) {
        return java.util.stream.Stream.of("J1", "J2", "J3", "J4", "J5")
                .map(name -> new Attendance(file.juror(name), Presence.PRESENT, name.equals("J5") ? j5 : null, null))
                .toList();
    }

    private void record(Bench.Story file, List<Attendance> attendance) {
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(), new HearingRecord(Set.of(), HearingResult.HEARD, 50, "", attendance)));
    }

    private List<WaitingFile> walk(Bench.Story file, WaitingPage.From after) {
        var page = file.as(file.secretary(), () -> sittings.waiting(file.institution(), after));
        assertThat(page.files()).hasSizeLessThanOrEqualTo(50);
        var walked = new ArrayList<>(page.files());
        var next = page.next();
        if (next != null) walked.addAll(walk(file, next));
        return walked;
    }

    private List<WaitingFile> waiting(Bench.Story file) {
        return file.as(file.secretary(), () -> sittings.waiting(file.institution()));
    }

    private SlotSheet slotOf(Bench.Story file, CandidacyId id) {
        return file.as(file.secretary(), () -> sessions.slot(id)).orElseThrow();
    }

    private SittingId open(Bench.Story file, List<String> rooms, int capacity) {
        return file.as(
                file.secretary(), () -> sittings.open(file.institution(), plan(file.today(), rooms, capacity, NINE)));
    }

    private static SittingPlan plan(LocalDate date, List<String> rooms, int capacity, LocalTime opens) {
        return new SittingPlan(date, opens, opens.plusHours(3), "Maison fictive", "", rooms, capacity);
    }

    private static SlotPlan slot(SittingId day, String room, LocalTime start) {
        return new SlotPlan(day, room, start, 50, 0, "");
    }

    private void join(Bench.Story file, CandidacyId id, SlotPlan slot) {
        file.as(file.secretary(), () -> sessions.join(id, slot));
    }

    private void change(Bench.Story file, SittingId day, SittingPlan plan, String reason) {
        file.as(file.secretary(), () -> sittings.change(file.institution(), day, plan, reason));
    }

    private SittingSheet sheet(Bench.Story file, SittingId day) {
        return file.as(file.secretary(), () -> sittings.sheet(file.institution(), day));
    }

    private static Callable<String> attempt(CyclicBarrier together, Runnable act) {
        return () -> {
            together.await();
            try {
                act.run();
                return "";
            } catch (Refusal refused) {
                return refused.code();
            }
        };
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
