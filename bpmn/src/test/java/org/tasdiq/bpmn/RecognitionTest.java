package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Engine.engine;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_DEADLINE;
import static org.tasdiq.bpmn.Walk.evaluated;
import static org.tasdiq.bpmn.Walk.recognised;
import static org.tasdiq.bpmn.Walk.requested;

import org.junit.jupiter.api.Test;

/** How a credential earned elsewhere is recognised, and every other way its request can take. */
class RecognitionTest {
    @Test
    void aRequestIsVerifiedCheckedEvaluatedByTwoDecidedAndClosedWhenNobodyContestsIt() {
        recognised()
                .waitsFor("awaitAppeal")
                .after(UNTIL_THE_DEADLINE)
                .step("recognition.closeRequest", "closed")
                .endsAt("requestClosed");
    }

    @Test
    void theTwoEvaluatorsWaitForEachOther() {
        var request = requested().step("recognition.checkRequest", "complete");
        engine().settle(
                        () -> request.trail().openJobs().size() == 2,
                        () -> "waits at " + request.trail().openJobs());
        assertThat(request.trail().headers("recognition.assessRequestAgain"))
                .containsEntry("io.camunda.zeebe:candidateGroups", "[\"CREDENTIAL_EVALUATOR\"]");
        request.isEvaluated().waitsAt("recognition.compareAssessments");
    }

    @Test
    void whatIsMissingIsAskedOfTheLearner() {
        requested()
                .step("recognition.checkRequest", "incomplete")
                .step("recognition.completeRequest")
                .step("recognition.verifyCredential")
                .waitsAt("recognition.checkRequest");
    }

    @Test
    void anAgreementSparesTheEvaluation() {
        requested()
                .step("recognition.checkRequest", "partnership")
                .isRecognised()
                .waitsFor("awaitAppeal");
    }

    @Test
    void whereTheEvaluatorsDifferTheAuthoritySettlesIt() {
        evaluated()
                .step("recognition.compareAssessments", "differ")
                .step("recognition.settleRequest")
                .waitsAt("recognition.issueDecision");
    }

    @Test
    void aTimeThatWasExtendedIsWaitedForAgain() {
        recognised()
                .waitsFor("awaitAppeal")
                .after(UNTIL_THE_DEADLINE)
                .step("recognition.closeRequest", "open")
                .comesTo("awaitAppeal", 2);
    }

    @Test
    void anAppealThatIsDismissedClosesTheRequest() {
        recognised()
                .waitsFor("awaitAppeal")
                .hears("recognition.appealLodged")
                .step("recognition.reviewContest", "dismissed")
                .step("recognition.notifyAppeal", "dismissed")
                .step("recognition.closeRequest", "closed")
                .endsAt("requestClosed");
    }

    @Test
    void anAppealNobodyRulesOnIsRejectedBySilence() {
        recognised()
                .waitsFor("awaitAppeal")
                .hears("recognition.appealLodged")
                .waitsAt("recognition.reviewContest")
                .after(UNTIL_THE_DEADLINE)
                .step("recognition.applyContestSilence", "dismissed")
                .step("recognition.notifyAppeal", "dismissed")
                .step("recognition.closeRequest", "closed")
                .endsAt("requestClosed");
    }

    @Test
    void silenceOnAnAppealMayMeanNothingAndTheBoardHasToRuleUnderANewDeadline() {
        recognised()
                .waitsFor("awaitAppeal")
                .hears("recognition.appealLodged")
                .waitsAt("recognition.reviewContest")
                .after(UNTIL_THE_DEADLINE)
                .step("recognition.applyContestSilence", "escalated")
                .waitsAt("recognition.reviewContest");
    }

    @Test
    void afterAnAppealThatIsUpheldTwoPeopleEvaluateAnew() {
        recognised()
                .waitsFor("awaitAppeal")
                .hears("recognition.appealLodged")
                .step("recognition.reviewContest", "upheld")
                .step("recognition.notifyAppeal", "upheld")
                .isEvaluated()
                .step("recognition.compareAssessments", "agree")
                .isRecognised()
                .comesTo("awaitAppeal", 2);
    }

    @Test
    void aRequestIsWithdrawnWhileBothEvaluate() {
        var request = requested().step("recognition.checkRequest", "complete");
        engine().settle(
                        () -> request.trail().openJobs().size() == 2,
                        () -> "waits at " + request.trail().openJobs());
        request.hears("recognition.requestWithdrawn")
                .step("recognition.closeWithdrawn")
                .endsAt("requestWithdrawn");
    }
}
