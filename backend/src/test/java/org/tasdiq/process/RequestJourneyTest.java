package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.process.OfferStage.FR;
import static org.tasdiq.process.OfferStage.TN;

import java.time.Duration;
import org.assertj.core.groups.Tuple;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.Visit;
import org.tasdiq.identity.Actors;
import org.tasdiq.recognition.Basis;
import org.tasdiq.recognition.ContestSheet;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Rulings;

/** A request for recognition goes its whole way on the real parts. */
@EngineTest
class RequestJourneyTest {
    private final RequestStage stage;
    private final Rulings rulings;
    private final Contests contests;
    private final Positions positions;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Actors actors;
    private final JdbcClient database;
    private final BusinessClock clock;

    RequestJourneyTest(
            RequestStage stage,
            Rulings rulings,
            Contests contests,
            Positions positions,
            Deadlines deadlines,
            OpenTasks tasks,
            Actors actors,
            JdbcClient database,
            BusinessClock clock) {
        this.stage = stage;
        this.rulings = rulings;
        this.contests = contests;
        this.positions = positions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void aRequestIsCompletedEvaluatedByTwoDecidedAndClosedWhenTheTimeIsOver() {
        var story = stage.aRequest(FR)
                .complete()
                .sealed(2, Evaluators.partial())
                .sealed(1, Evaluators.partial())
                .notified();

        assertThat(tasks.visits(story.request()))
                .allMatch(visit -> visit.state().equals("DONE"))
                .extracting(Visit::step, Visit::outcome)
                .containsExactlyInAnyOrder(
                        done("checkRequest", "incomplete"),
                        done("completeRequest", ""),
                        done("checkRequest", "complete"),
                        done("assessRequest", ""),
                        done("assessRequestAgain", ""));
        assertThat(actors.asSystem(() -> rulings.of(story.request())))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.basis()).isEqualTo(Basis.AGREED);
                    assertThat(ruling.conclusion().outcome()).isEqualTo(Recognition.PARTIAL);
                    assertThat(ruling.attestation()).isNotEmpty();
                });
        eventually(() -> assertThat(positions.stand(story.request()).current()).containsExactly("awaitAppeal"));

        isOver(story, "appeal.window");
        isClosed(story);
    }

    @Test
    void bothEvaluatorsWaitAtTheSameTimeAndOneThatSealsLeavesTheOther() {
        var story = stage.aRequest(TN).complete();
        story.awaitOpen("recognition.assessRequest");
        story.awaitOpen("recognition.assessRequestAgain");
        assertThat(positions.stand(story.request()).current())
                .containsExactlyInAnyOrder("assessRequest", "assessRequestAgain");
        story.sealed(1, Evaluators.partial());
        assertThat(positions.stand(story.request()).current()).containsExactly("assessRequestAgain");
        story.sealed(2, Evaluators.partial()).notified();
    }

    @Test
    void whereTheyDifferTheAuthoritySettlesItAndADismissedAppealClosesTheRequest() {
        var story = stage.aRequest(FR)
                .complete()
                .sealed(1, Evaluators.partial())
                .sealed(2, Evaluators.refused("Aucun acquis isolable (fictif)"))
                .settled(Evaluators.partial())
                .notified()
                .contested()
                .reviewed(AppealRuling.DISMISSED);

        isClosed(story);
        assertThat(actors.asSystem(() -> rulings.of(story.request())))
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.basis()).isEqualTo(Basis.SETTLED));
    }

    @Test
    void afterAnAppealThatIsUpheldBothSeatsOpenAnew() {
        var story = stage.aRequest(FR)
                .complete()
                .sealed(1, Evaluators.partial())
                .sealed(2, Evaluators.partial())
                .notified()
                .contested()
                .reviewed(AppealRuling.UPHELD);

        story.awaitStatus(RequestStatus.IN_EVALUATION);
        story.awaitOpen("recognition.assessRequest");
        story.awaitOpen("recognition.assessRequestAgain");
        assertThat(story.sheet().round()).isEqualTo(2);
    }

    @Test
    void anAppealNobodyRulesOnIsDismissedBySilenceAndTheRequestClosed() {
        var story = stage.aRequest(TN)
                .complete()
                .sealed(1, Evaluators.partial())
                .sealed(2, Evaluators.partial())
                .notified()
                .contested();
        story.awaitOpen("recognition.reviewContest");
        isOver(story, "recognition.appealReview");

        isClosed(story);
        assertThat(actors.asSystem(() -> contests.of(story.request())))
                .singleElement()
                .returns(AppealRuling.DISMISSED, ContestSheet::ruling)
                .returns(true, ContestSheet::bySilence);
    }

    @Test
    void aRequestIsWithdrawnWhileBothEvaluate() {
        var story = stage.aRequest(FR).complete();
        story.awaitOpen("recognition.assessRequest");
        story.awaitOpen("recognition.assessRequestAgain");
        story.withdrawn();
        eventually(() -> {
            assertThat(positions.stand(story.request()).current()).isEmpty();
            assertThat(isUnderWay(story)).isFalse();
        });
    }

    private void isOver(RequestStage.Story story, String rule) {
        var due = actors.asSystem(() -> deadlines.latestOf(story.request(), rule))
                .orElseThrow()
                .due();
        actors.asSystem(() -> {
            clock.moveTo(due.plus(Duration.ofHours(1)));
            return due;
        });
    }

    private void isClosed(RequestStage.Story story) {
        story.awaitStatus(RequestStatus.CLOSED);
        eventually(() -> assertThat(isUnderWay(story)).isFalse());
    }

    private boolean isUnderWay(RequestStage.Story story) {
        return database.sql("select under_way from work_case where case_id = ?")
                .param(story.request().toString())
                .query(Boolean.class)
                .single();
    }

    private static Tuple done(String step, String outcome) {
        return Tuple.tuple("recognition." + step, outcome);
    }

    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }
}
