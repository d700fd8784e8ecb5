package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.process.OfferStage.FR;
import static org.tasdiq.process.OfferStage.TN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.Visit;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** An offer goes its whole way on the real parts. */
@EngineTest
class OfferJourneyTest {
    private final OfferStage stage;
    private final Approvals approvals;
    private final Positions positions;
    private final Diagrams diagrams;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Desk desk;
    private final LateEngine engine;
    private final FaultRepository faults;
    private final Actors actors;
    private final JdbcClient database;
    private final BusinessClock clock;

    OfferJourneyTest(
            OfferStage stage,
            Approvals approvals,
            Positions positions,
            Diagrams diagrams,
            Deadlines deadlines,
            OpenTasks tasks,
            Desk desk,
            LateEngine engine,
            FaultRepository faults,
            Actors actors,
            JdbcClient database,
            BusinessClock clock) {
        this.stage = stage;
        this.approvals = approvals;
        this.positions = positions;
        this.diagrams = diagrams;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.desk = desk;
        this.engine = engine;
        this.faults = faults;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void anOfferComesOverACorrectionAndTheVoteOfToulouseIntoTheCatalogue() {
        var story = stage.anOffer(FR)
                .submitted()
                .reviewed(QualityRuling.Outcome.CORRECTION)
                .revised()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .adopted();

        awaitAt(story, "awaitReview");
        assertThat(tasks.visits(story.offer()))
                .allMatch(visit -> visit.state().equals("DONE"))
                .extracting(Visit::step, Visit::outcome)
                .containsExactly(
                        done("reviewQuality", "correction"),
                        done("reviseOffer", ""),
                        done("reviewQuality", "accepted"),
                        done("recordCouncilVote", "adopted"));
        assertThat(actors.asSystem(() -> approvals.votes(story.offer())))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.quorum()).isEqualTo(20);
                    assertThat(vote.count().present()).isEqualTo(24);
                });
        assertThat(actors.as(
                        story.holder(Role.ADMINISTRATOR),
                        () -> diagrams.versions(story.sheet().institution())))
                .filteredOn(version -> version.process().equals("microcredential"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.latest()).isTrue();
                    assertThat(version.running()).isPositive();
                });
    }

    @Test
    void withoutAQuorumTheCouncilVotesAgain() {
        var story = stage.anOffer(TN)
                .submitted()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .voted(39, 19, 19);

        eventually(() -> assertThat(tasks.visits(story.offer()))
                .filteredOn(visit -> visit.step().equals("catalogue.recordCouncilVote"))
                .extracting(Visit::state, Visit::outcome)
                .containsExactly(Tuple.tuple("DONE", "noQuorum"), Tuple.tuple("OPEN", "")));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_COUNCIL);
        story.adopted();
    }

    @Test
    void anOfferIsOverWhenItsQualityIsRejectedOrTheCouncilVotesAgainstIt() {
        var bad = stage.anOffer(FR).submitted().reviewed(QualityRuling.Outcome.REJECTED);
        var unwanted = stage.anOffer(FR)
                .submitted()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .voted(39, 24, 11);

        List.of(bad, unwanted).forEach(story -> {
            assertThat(story.sheet().status()).isEqualTo(OfferStatus.REJECTED);
            isOver(story);
        });
    }

    @Test
    void anOfferThatIsWithdrawnWaitsForNobody() {
        var story = stage.anOffer(FR).submitted();
        story.awaitOpen("catalogue.reviewQuality");

        story.withdrawn();

        assertThat(story.sheet().status()).isEqualTo(OfferStatus.WITHDRAWN);
        assertThat(tasks.visits(story.offer()))
                .singleElement()
                .extracting(Visit::state)
                .isEqualTo("SUPERSEDED");
        isOver(story);
    }

    @Test
    void aPublishedOfferThatIsWithdrawnWaitsForNoReview() {
        var story = published(FR).withdrawn();

        assertThat(deadline(story.offer(), "offer.cycle").state()).isEqualTo(DeadlineState.LIFTED);
        isOver(story);
    }

    @Test
    void aPublishedOfferIsReviewedWhenAYearHasPassedAndAgainAYearLater() {
        var story = published(TN);

        itIsDue(story, "offer.cycle");
        story.lookedAtAgain(ReviewOutcome.KEPT);
        awaitAt(story, "awaitReview");
        itIsDue(story, "offer.cycle");
        story.lookedAtAgain(ReviewOutcome.WITHDRAWN);

        assertThat(story.sheet().status()).isEqualTo(OfferStatus.WITHDRAWN);
        isOver(story);
    }

    @Test
    void aPublishedOfferIsRevisedWithinItsYearAndPublishedAgainUnderItsReference() {
        var story = published(TN);
        var reference = story.sheet().reference();

        story.revisionBegun().revised().reviewed(QualityRuling.Outcome.ACCEPTED).adopted();

        awaitAt(story, "awaitReview");
        assertThat(story.sheet().reference()).isEqualTo(reference);
        assertThat(story.sheet().published()).isEqualTo(2);
        assertThat(deadline(story.offer(), "offer.cycle").state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void aRevisionThatIsDroppedLeavesWhatIsPublishedAndTheDayOfItsReview() {
        var story = published(TN);
        var content = story.sheet().content();
        var day = deadline(story.offer(), "offer.cycle").dueOn();

        story.revisionBegun().revisionDropped();

        awaitAt(story, "awaitReview");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(story.sheet().content()).isEqualTo(content);
        assertThat(deadline(story.offer(), "offer.cycle").dueOn()).isEqualTo(day);
        itIsDue(story, "offer.cycle");
        story.awaitOpen("catalogue.reviewOffer");
    }

    @Test
    void aReviewThatWasPutOffIsNotCalledByTheTimerThatWasArmedBefore() {
        var story = published(FR);
        var first = deadline(story.offer(), "offer.cycle");
        actors.asSystem(() -> {
            deadlines.extend(story.offer(), "offer.cycle", first.dueOn().plusDays(30), "Année blanche (fictive)");
            clock.moveTo(first.due().plus(Duration.ofHours(1)));
            return first;
        });

        eventually(() -> assertThat(positions.stand(story.offer()).path())
                .filteredOn(visit -> visit.step().equals("catalogue.callReview"))
                .extracting(Visit::outcome)
                .containsExactly("open"));
        awaitAt(story, "awaitReview");
        itIsDue(story, "offer.cycle");
        story.awaitOpen("catalogue.reviewOffer");
    }

    /** The engine's timer does not fire: nothing is parked there that could be moved. */
    @Test
    void theWatchdogCallsForTheReviewThatTheEngineForgot() {
        var story = published(FR);
        engine.forgets(story.offer(), "offer.cycle");

        engine.watch();
        engine.watch();

        story.awaitOpen("catalogue.reviewOffer");
        assertThat(faults.findAll())
                .filteredOn(fault -> fault.file().equals(story.offer()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.TIMER_LATE);
                    assertThat(fault.step()).isEqualTo("catalogue.callReview");
                });
    }

    @Test
    void theDeskSaysWhoMustActOnAnOfferUntilWhenAndWhatHappensOtherwise() {
        var story = stage.anOffer(FR).submitted();
        story.awaitOpen("catalogue.reviewQuality");

        assertThat(waitingFor(story, Role.QUALITY_OFFICER, true))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.step()).isEqualTo("catalogue.reviewQuality");
                    assertThat(task.reference()).isEqualTo(story.sheet().reference());
                    assertThat(task.title()).isEqualTo(story.sheet().title());
                    assertThat(task.candidateName()).isEmpty();
                    assertThat(task.due())
                            .isEqualTo(deadline(story.offer(), "offer.qualityReview")
                                    .dueOn());
                    assertThat(task.consequence()).isEqualTo("deadline.consequence.raised");
                    assertThat(task.roles()).containsExactly(Role.QUALITY_OFFICER);
                    assertThat(task.mine()).isTrue();
                });
        assertThat(waitingFor(story, Role.PROGRAMME_HEAD, true)).isEmpty();
        assertThat(waitingFor(story, Role.PROGRAMME_HEAD, false)).hasSize(1);
        assertThat(waitingFor(story, Role.INTAKE_OFFICER, false)).isEmpty();
        var elsewhere = stage.anOffer(TN);
        assertThat(waitingFor(elsewhere.holder(Role.QUALITY_OFFICER), story.offer(), true))
                .isEmpty();
    }

    private OfferStage.Story published(String institution) {
        var story = stage.anOffer(institution)
                .submitted()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .adopted();
        awaitAt(story, "awaitReview");
        return story;
    }

    private void itIsDue(OfferStage.Story story, String rule) {
        var due = deadline(story.offer(), rule);
        assertThat(due.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(due.due()).isAfter(clock.instant());
        actors.asSystem(() -> {
            clock.moveTo(due.due().plus(Duration.ofHours(1)));
            return due;
        });
    }

    private DeadlineSheet deadline(OfferId offer, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(offer, rule)).orElseThrow();
    }

    private List<OpenTaskSheet> waitingFor(OfferStage.Story story, Role role, boolean mine) {
        return waitingFor(story.holder(role), story.offer(), mine);
    }

    private List<OpenTaskSheet> waitingFor(PersonId person, OfferId offer, boolean mine) {
        return actors
                .as(person, () -> {
                    var all = new ArrayList<OpenTaskSheet>();
                    var page = mine ? desk.waitingForMe(null) : desk.waitingForOthers(null);
                    all.addAll(page.tasks());
                    while (page.next() != null) {
                        page = mine ? desk.waitingForMe(page.next()) : desk.waitingForOthers(page.next());
                        all.addAll(page.tasks());
                    }
                    return all;
                })
                .stream()
                .filter(task -> task.file().equals(offer))
                .toList();
    }

    private void awaitAt(OfferStage.Story story, String element) {
        var reader = story.holder(Role.QUALITY_OFFICER);
        eventually(() -> assertThat(
                        actors.as(reader, () -> positions.of(story.offer())).current())
                .containsExactly(element));
    }

    /** Neither the desk nor the engine holds anything of it any more. */
    private void isOver(OfferStage.Story story) {
        eventually(() -> {
            assertThat(positions.stand(story.offer()).current()).isEmpty();
            assertThat(database.sql("select under_way from work_case where case_id = ?")
                            .param(story.offer().toString())
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(engine.isTold(story.offer())).isTrue();
        });
    }

    private static Tuple done(String step, String outcome) {
        return Tuple.tuple("catalogue." + step, outcome);
    }

    private static void eventually(ThrowingRunnable so) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(so);
    }
}
