package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.RecusalReason;

/**
 * A recusal at the same moment as a seal, a vote, a signature or another recusal. The first act has its locks and is not
 * committed until the second one waits in the database, so that it has begun before and ends after; then the other way
 * round.
 */
@DatabaseTest
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class RecusalRacesTest {
    private static final List<String> FIVE = List.of("J1", "J2", "J3", "J4", "J5");
    private static final String DONE = "";

    private final Judges judges;
    private final Scoring scoring;
    private final Debates debates;
    private final Deliberations deliberations;
    private final Independence independence;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    RecusalRacesTest(
            Judges judges,
            Scoring scoring,
            Debates debates,
            Deliberations deliberations,
            Independence independence,
            Journal journal,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.judges = judges;
        this.scoring = scoring;
        this.debates = debates;
        this.deliberations = deliberations;
        this.independence = independence;
        this.journal = journal;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void aRecusedMemberSealsNoMore() throws Exception {
        var file = markedByAll("J1", "J2", "J3", "J4");
        assertThat(second(() -> recuse(file, "J5"), () -> judges.seal(file, "J5")))
                .isEqualTo("permission");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.SCORED);
        assertThat(jurorsOf(file)).isEqualTo(4);
    }

    @Test
    void aSealThatCameFirstCountsForNothingOnceItsMemberIsRecused() throws Exception {
        var file = markedByAll("J1", "J2", "J3", "J4");
        assertThat(second(() -> judges.seal(file, "J5"), () -> recuse(file, "J5")))
                .isEqualTo(DONE);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.SCORED);
        assertThat(jurorsOf(file)).isEqualTo(4);
        assertThat(count(file, "assessment.AllSheetsSealed")).isEqualTo(1);
    }

    @Test
    void aVoteIsNotCountedForAMemberRecusedWhileItWasOnItsWay() throws Exception {
        var file = judges.aHeardFile();
        var block = judges.blockIds(file, "J1").get("BC01");
        assertThat(second(
                        () -> recuse(file, "J5"),
                        () -> file.as(
                                file.juror("J5"),
                                () -> debates.vote(
                                        file.file(),
                                        java.util.Objects.requireNonNull(block),
                                        BlockResult.ACQUIRED,
                                        Vote.AGAINST))))
                .isIn("permission", "assessment.didNotSit");
        assertThat(count(file, "assessment.VoteCast")).isZero();
    }

    @Test
    void aDeliberationIsNotRecordedForAJuryThatAMemberHasJustLeft() throws Exception {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        judges.carry(file);
        assertThat(second(() -> recuse(file, "J5"), () -> judges.record(file)))
                .isIn("assessment.draftMoved", "assessment.voteOpen");
        assertThat(count(file, "assessment.Deliberated")).isZero();
    }

    @Test
    void aDeliberationThatCameFirstIsTakenAnewWithoutTheVoteOfTheRecused() throws Exception {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        judges.carry(file);
        assertThat(second(() -> judges.record(file), () -> recuse(file, "J5"))).isEqualTo(DONE);
        assertThat(count(file, "assessment.Deliberated")).isEqualTo(1);
        assertThat(count(file, "assessment.VoteSetAside")).isEqualTo(1);
    }

    @Test
    void aRecusedMemberSignsNoMore() throws Exception {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        assertThat(second(() -> recuse(file, "J5"), () -> judges.sign(file, "J5")))
                .isIn("permission", "assessment.notToSign");
        assertThat(count(file, "assessment.SignatureGiven")).isEqualTo(4);
        assertThat(count(file, "assessment.MinutesSigned")).isZero();
    }

    @Test
    void aLastSignatureThatCameFirstClosesTheMinutesOnce() throws Exception {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        assertThat(second(() -> judges.sign(file, "J5"), () -> recuse(file, "J5")))
                .isEqualTo(DONE);
        assertThat(count(file, "assessment.MinutesSigned")).isEqualTo(1);
    }

    /** Each alone leaves a professional; the second must see that the first one is gone. */
    @Test
    void twoRecusalsAtTheSameMomentAreBothCounted() throws Exception {
        var file = markedByAll("J1");
        assertThat(second(() -> recuse(file, "J4"), () -> recuse(file, "J5"))).isEqualTo(DONE);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        assertThat(count(file, "jury.MemberRecused")).isEqualTo(1);
        assertThat(count(file, "jury.MemberStoodDown")).isEqualTo(1);
    }

    @Test
    void theSameMemberIsRecusedOnce() throws Exception {
        var file = markedByAll("J1");
        assertThat(second(() -> recuse(file, "J4"), () -> recuse(file, "J4"))).isEqualTo("jury.alreadyRecused");
    }

    @Test
    void aRecusalMeetsNoMarkOnTheWay() throws Exception {
        var file = judges.aConvenedJury();
        var competency = judges.competency(file, "C1.1");
        assertThat(second(
                        () -> recuse(file, "J5"),
                        () -> file.as(file.juror("J5"), () -> scoring.mark(file.file(), Mark.of(competency, 3)))))
                .isEqualTo("permission");
    }

    /** All at once, as threads happen to run: nobody is left in a deadlock, and the state is one that an order explains. */
    @Test
    void everythingAtOnceEndsWithoutAFault() throws Exception {
        var file = markedByAll("J1", "J2");
        var acts = List.<Runnable>of(
                () -> judges.seal(file, "J3"),
                () -> judges.seal(file, "J4"),
                () -> judges.seal(file, "J5"),
                () -> recuse(file, "J5"),
                () -> recuse(file, "J4"));
        var barrier = new CyclicBarrier(acts.size());
        var codes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var begun = acts.stream()
                    .map(act -> threads.submit((Callable<Object>) () -> {
                        barrier.await();
                        act.run();
                        return DONE;
                    }))
                    .toList();
            for (var future : begun) codes.add(code(future));
        }
        assertThat(codes.getFirst()).isEqualTo(DONE);
        assertThat(codes.subList(3, 5)).containsOnly(DONE);
        assertThat(codes.subList(1, 3)).allSatisfy(code -> assertThat(code).isIn(DONE, "permission"));
        assertThat(file.jury().members()).doesNotContain(file.juror("J4"), file.juror("J5"));
        assertThat(count(file, "assessment.AllSheetsSealed")).isLessThanOrEqualTo(1);
        // Without both professionals the jury is unlawful, whether the marks were open before that or not.
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
    }

    private Bench.Story markedByAll(String... sealedBy) {
        var file = judges.aConvenedJury();
        for (var juror : FIVE) judges.mark(file, juror);
        for (var juror : sealedBy) judges.seal(file, juror);
        return file;
    }

    private void recuse(Bench.Story file, String member) {
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror(member), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
    }

    /** What becomes of the act that begins before the first one is committed: a refusal's code, or nothing. */
    private String second(Runnable first, Runnable second) throws Exception {
        var begun = new AtomicReference<@Nullable Future<Object>>();
        try (var threads = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                first.run();
                var future = threads.submit((Callable<Object>) () -> {
                    second.run();
                    return DONE;
                });
                begun.set(future);
                await().atMost(Duration.ofSeconds(20)).until(() -> future.isDone() || somebodyWaits());
            });
            return code(java.util.Objects.requireNonNull(begun.get()));
        }
    }

    /** Somebody of this test asks for a lock that is held. */
    private boolean somebodyWaits() {
        return database.sql(
                                "select count(*) from information_schema.processlist where id <> connection_id()"
                                        + " and db = database() and info regexp 'from (jury|assessment|scorecard) .*for update'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String code(Future<Object> act) throws InterruptedException {
        try {
            act.get();
            return DONE;
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) return refusal.code();
            throw new AssertionError("a fault, not a refusal", thrown.getCause());
        }
    }

    private int jurorsOf(Bench.Story file) {
        return file.as(file.juror("J1"), () -> deliberations.overview(file.file()))
                .jurors()
                .size();
    }

    private long count(Bench.Story file, String event) {
        return file.as(file.secretary(), () -> journal.entries(file.file())).stream()
                .filter(entry -> entry.event().equals(event))
                .count();
    }
}
