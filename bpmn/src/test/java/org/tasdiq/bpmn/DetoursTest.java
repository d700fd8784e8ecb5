package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Composition.lawful;
import static org.tasdiq.bpmn.Composition.unlawful;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_DEADLINE;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_REMINDER;
import static org.tasdiq.bpmn.Walk.acknowledged;
import static org.tasdiq.bpmn.Walk.admitted;
import static org.tasdiq.bpmn.Walk.appealed;
import static org.tasdiq.bpmn.Walk.applied;
import static org.tasdiq.bpmn.Walk.appointed;
import static org.tasdiq.bpmn.Walk.complete;
import static org.tasdiq.bpmn.Walk.convened;
import static org.tasdiq.bpmn.Walk.documented;
import static org.tasdiq.bpmn.Walk.notified;
import static org.tasdiq.bpmn.Walk.rejected;
import static org.tasdiq.bpmn.Walk.scored;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a file can take other than the straight one. */
class DetoursTest {
    // ---- identification

    @Test
    void anIncompleteApplicationIsCheckedAgainOnceCompleted() {
        acknowledged()
                .step("candidacy.checkCompleteness", "incomplete")
                .step("candidacy.completeApplication")
                .step("candidacy.checkCompleteness", "incomplete")
                .step("candidacy.completeApplication")
                .step("candidacy.checkCompleteness", "complete")
                .waitsAt("candidacy.decideAdmissibility");
    }

    @Test
    void aRejectionNobodyContestsInTimeIsFinal() {
        rejected()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "rejected")
                .step("candidacy.closeRejected")
                .endsAt("closed");
    }

    @Test
    void aRejectionThatABoardTakesAwayLeavesTheApplicationAdmissible() {
        rejected()
                .waitsForAnAppeal()
                .hears("decision.appealLodged")
                .step("decision.reviewAppeal", "upheld")
                .step("decision.notifyAppeal", "admitted")
                .waitsAt("portfolio.compilePortfolio");
    }

    @Test
    void aRejectionThatABoardConfirmsIsFinal() {
        rejected()
                .waitsForAnAppeal()
                .hears("decision.appealLodged")
                .waitsAt("decision.reviewAppeal")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("decision.applyAppealSilence", "dismissed")
                .step("decision.notifyAppeal", "dismissed")
                .step("decision.closeFile", "rejected")
                .step("candidacy.closeRejected")
                .endsAt("closed");
    }

    @Test
    void aFollowUpOfAnEarlierFileStartsAtThePortfolio() {
        applied().step("candidacy.acknowledgeApplication", "followUp").waitsAt("portfolio.compilePortfolio");
    }

    @Test
    void silenceMayAdmit() {
        complete()
                .after(UNTIL_THE_DEADLINE)
                .step("candidacy.applySilenceRule", "admissible")
                .step("decision.notifyAdmissibility", "admissible")
                .waitsAt("portfolio.compilePortfolio");
    }

    @Test
    void silenceMayReject() {
        complete()
                .after(UNTIL_THE_DEADLINE)
                .step("candidacy.applySilenceRule", "rejected")
                .step("decision.notifyAdmissibility", "rejected")
                .waitsForAnAppeal();
    }

    @Test
    void silenceMayOnlyEscalateAndTheAuthorityHasToDecideUnderANewDeadline() {
        complete()
                .after(UNTIL_THE_DEADLINE)
                .step("candidacy.applySilenceRule", "escalated")
                .waitsAt("candidacy.decideAdmissibility")
                .after(UNTIL_THE_DEADLINE)
                .step("candidacy.applySilenceRule", "escalated")
                .step("candidacy.decideAdmissibility", "admissible")
                .step("decision.notifyAdmissibility", "admissible")
                .waitsAt("portfolio.compilePortfolio");
    }

    // ---- documentation

    @Test
    void correctedEvidenceIsInspectedAndReviewedAgain() {
        admitted()
                .step("portfolio.compilePortfolio")
                .step("portfolio.inspectEvidence")
                .step("portfolio.reviewEvidence", "correction")
                .step("portfolio.correctPortfolio")
                .step("portfolio.inspectEvidence")
                .step("portfolio.reviewEvidence", "accepted")
                .waitsAt("jury.appointJury");
    }

    // ---- assessment

    @Test
    void anUnlawfulJuryIsAppointedAgain() {
        documented()
                .appoints(unlawful())
                .waitsAt("jury.appointJury")
                .appoints(lawful())
                .waitsAt("jury.scheduleSession");
    }

    @Test
    void aJuryOutOfBalanceIsLawful() {
        documented().appoints(lawful().but("womenShare", 0.2)).waitsAt("jury.scheduleSession");
    }

    @Test
    void aRecusedJurorLeavesALawfulJuryThatGoesOnScoring() {
        convened()
                .waitsAt("assessment.scorePortfolio")
                .recuses(lawful().but("members", 4).but("professionals", 1).but("womenShare", 0.5))
                .step("assessment.scorePortfolio")
                .waitsAt("jury.recordHearing");
    }

    @Test
    void aRecusedJurorBreaksTheJuryAndAnotherIsAppointed() {
        convened()
                .waitsAt("assessment.scorePortfolio")
                .recuses(lawful().but("members", 4).but("academics", 2))
                .appoints(lawful())
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .waitsAt("assessment.scorePortfolio");
    }

    @Test
    void aJurorRecusedBeforeTheSessionIsSetBreaksTheJuryToo() {
        appointed()
                .waitsAt("jury.scheduleSession")
                .recuses(lawful().but("members", 4).but("academics", 2))
                .appoints(lawful())
                .waitsAt("jury.scheduleSession");
    }

    @Test
    void aJurorRecusedBeforeTheSessionIsSetMayLeaveALawfulJury() {
        var file = appointed()
                .waitsAt("jury.scheduleSession")
                .recuses(lawful().but("members", 4).but("professionals", 1).but("womenShare", 0.5))
                .comesTo("scheduleSession", 2)
                .waitsAt("jury.scheduleSession");

        assertThat(file.trail().visitsTo("appointJury")).isEqualTo(1);
    }

    @Test
    void aRecusalBeforeTheHearingBringsABrokenJuryBackToItsAppointment() {
        scored().waitsAt("jury.recordHearing")
                .recuses(lawful().but("members", 4).but("academics", 2))
                .appoints(lawful())
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .waitsAt("jury.recordHearing");
    }

    /** The reminders are those of the step the file is back at. */
    @Test
    void aRecusalAtTheDeliberationHasTheCandidateHeardAgainByACompletedJury() {
        scored().step("jury.recordHearing", "heard")
                .waitsAt("assessment.deliberate")
                .recuses(lawful().but("members", 4).but("academics", 2))
                .waitsAt("jury.appointJury")
                .after(UNTIL_THE_REMINDER)
                .isRemindedOf("jury.appointJury")
                .appoints(lawful())
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .isHeardAndDecided()
                .waitsForAnAppeal();
    }

    /** Those who sit are a lawful jury, and one of them has not heard the candidate. */
    @Test
    void aRecusalBeforeTheLastSignatureMayOnlyNeedAnotherHearing() {
        var file = scored().step("jury.recordHearing", "heard")
                .step("assessment.deliberate")
                .waitsAt("assessment.signMinutes")
                .recuses(lawful().but("members", 4).but("professionals", 1).but("womenShare", 0.5))
                .waitsAt("jury.scheduleSession");

        assertThat(file.trail().visitsTo("appointJury")).isEqualTo(1);
    }

    @Test
    void anExcusedCandidateIsSummonedToAnotherSession() {
        scored().step("jury.recordHearing", "excused")
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .step("jury.recordHearing", "heard")
                .waitsAt("assessment.deliberate");
    }

    @Test
    void anAbsentCandidateIsNotDeliberatedAboutOnceTheTimeToExcuseItIsOver() {
        scored().step("jury.recordHearing", "absent")
                .waitsAt("jury.excuseAbsence")
                .after(UNTIL_THE_DEADLINE)
                .step("jury.closeAbsence")
                .isNotified()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    @Test
    void anAbsenceThatIsExcusedAfterwardsLeadsToAnotherSession() {
        scored().step("jury.recordHearing", "absent")
                .step("jury.excuseAbsence")
                .step("jury.reviewExcuse", "accepted")
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .isHeardAndDecided()
                .waitsForAnAppeal();
    }

    @Test
    void afterAnExcuseThatIsNotAcceptedTheAbsenceMayStillBeExcused() {
        scored().step("jury.recordHearing", "absent")
                .step("jury.excuseAbsence")
                .step("jury.reviewExcuse", "refused")
                .waitsAt("jury.excuseAbsence")
                .after(UNTIL_THE_DEADLINE)
                .step("jury.closeAbsence")
                .waitsAt("decision.issueDecision");
    }

    @Test
    void minutesThatAreNotAdoptedBringTheJuryBackToItsDeliberation() {
        scored().step("jury.recordHearing", "heard")
                .step("assessment.deliberate")
                .step("assessment.signMinutes", "reopened")
                .step("assessment.deliberate")
                .step("assessment.signMinutes", "adopted")
                .waitsAt("decision.issueDecision");
    }

    // ---- certification

    @Test
    void aGrantUnderAConditionIsIssuedOnceTheConditionIsSettled() {
        scored().step("jury.recordHearing", "heard")
                .step("assessment.deliberate")
                .step("assessment.signMinutes", "adopted")
                .step("decision.issueDecision", "conditional")
                .step("decision.notifyCondition")
                .waitsAt("decision.settleCondition")
                .after(UNTIL_THE_REMINDER)
                .isRemindedOf("decision.settleCondition")
                .step("decision.settleCondition")
                .step("credential.issueCredential")
                .step("decision.notifyDecision")
                .waitsForAnAppeal();
    }

    @Test
    void aDismissedAppealEndsTheFile() {
        appealed()
                .step("decision.reviewAppeal", "dismissed")
                .step("decision.notifyAppeal", "dismissed")
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    @Test
    void anUpheldAppealBringsTheFileBeforeANewJury() {
        appealed()
                .step("decision.reviewAppeal", "upheld")
                .step("decision.notifyAppeal", "upheld")
                .appoints(lawful().but("annulledMembers", 1))
                .appoints(lawful())
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .isHeardAndDecided()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    @Test
    void aRevokedDecisionBringsTheFileBeforeANewJury() {
        notified()
                .waitsForAnAppeal()
                .hears("decision.revocationConfirmed", Map.of("outcome", "revoked"))
                .appoints(lawful())
                .waitsAt("jury.scheduleSession");
    }

    @Test
    void afterTheWindowAnAppealIsNotHeard() {
        notified()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .waitsAt("decision.closeFile")
                .hears("decision.appealLodged")
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    /** The receipt came after the timer was armed and moved the last day. */
    @Test
    void aTimerThatFiresBeforeTheWindowIsOverIsArmedAgain() {
        notified()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "open")
                .comesTo("awaitAppeal", 2)
                .waitsForAnAppeal()
                .hears("decision.appealLodged")
                .waitsAt("decision.reviewAppeal");
    }

    @Test
    void anAppealLodgedAsTheTimerFiresIsReviewed() {
        notified()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "appealed")
                .waitsAt("decision.reviewAppeal");
    }

    // ---- anywhere

    @ParameterizedTest
    @ValueSource(strings = {"identification", "documentation", "assessment", "certification"})
    void aWithdrawnFileEndsWhereverItIs(String stage) {
        var file = switch (stage) {
            case "identification" -> complete().waitsAt("candidacy.decideAdmissibility");
            case "documentation" -> admitted().waitsAt("portfolio.compilePortfolio");
            case "assessment" -> convened().waitsAt("assessment.scorePortfolio");
            default -> notified().waitsForAnAppeal();
        };

        file.hears("candidacy.withdrawn").step("candidacy.closeWithdrawn").endsAt("fileWithdrawn");
    }

    @Test
    void anApplicationSentTwiceIsOneFile() {
        var file = applied()
                .waitsAt("candidacy.acknowledgeApplication")
                .hears("candidacy.applicationSubmitted")
                .step("candidacy.acknowledgeApplication", "new")
                .hears("candidacy.applicationSubmitted")
                .waitsAt("candidacy.checkCompleteness");

        assertThat(file.trail().instances()).hasSize(1);
    }

    @Test
    void anOutcomeTheDiagramDoesNotKnowStopsTheFileInsteadOfSendingItOn() {
        var file = acknowledged().step("candidacy.checkCompleteness", "perhaps").stumbles();

        assertThat(file.trail().incidents()).singleElement().asString().contains("condition");
        assertThat(file.trail().openJobs()).isEmpty();
    }
}
