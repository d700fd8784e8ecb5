package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_DEADLINE;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_LAST_REMINDER;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_REMINDER;
import static org.tasdiq.bpmn.Walk.acknowledged;
import static org.tasdiq.bpmn.Walk.admitted;
import static org.tasdiq.bpmn.Walk.appealed;
import static org.tasdiq.bpmn.Walk.complete;
import static org.tasdiq.bpmn.Walk.convened;
import static org.tasdiq.bpmn.Walk.notified;
import static org.tasdiq.bpmn.Walk.scored;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when nobody acts: first a reminder, then the consequence. */
class TimersTest {
    static Stream<Arguments> stepsWithAReminder() {
        return Stream.of(
                reminded("candidacy.checkCompleteness", Walk::acknowledged),
                reminded("candidacy.completeApplication", TimersTest::incomplete),
                reminded("candidacy.decideAdmissibility", Walk::complete),
                reminded("portfolio.compilePortfolio", Walk::admitted),
                reminded("portfolio.reviewEvidence", TimersTest::inspected),
                reminded("portfolio.correctPortfolio", TimersTest::incorrect),
                reminded("jury.appointJury", Walk::documented),
                reminded("jury.scheduleSession", Walk::appointed),
                reminded("assessment.scorePortfolio", Walk::convened),
                reminded("assessment.deliberate", () -> scored().step("jury.recordHearing", "heard")),
                reminded(
                        "assessment.signMinutes",
                        () -> scored().step("jury.recordHearing", "heard").step("assessment.deliberate")),
                reminded("decision.reviewAppeal", Walk::appealed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsWithAReminder")
    void whoHasToActIsRemindedAndTheStepStaysOpen(String step, Supplier<Walk> file) {
        file.get().waitsAt(step).after(UNTIL_THE_REMINDER).isRemindedOf(step);
    }

    @Test
    void theCandidateIsRemindedOfThePortfolioASecondTime() {
        admitted()
                .waitsAt("portfolio.compilePortfolio")
                .after(UNTIL_THE_REMINDER)
                .isRemindedOf("portfolio.compilePortfolio")
                .after(UNTIL_THE_LAST_REMINDER)
                .isRemindedOf("portfolio.compilePortfolio");
    }

    @Test
    void jurorsAreRemindedOfTheSessionAndThenOfTheirMarks() {
        convened()
                .waitsAt("assessment.scorePortfolio")
                .after(UNTIL_THE_REMINDER)
                .isRemindedOf("assessment.scorePortfolio")
                .after(UNTIL_THE_LAST_REMINDER)
                .isRemindedOf("assessment.scorePortfolio");
    }

    @Test
    void anApplicationThatIsNotCompletedLapses() {
        incomplete()
                .waitsAt("candidacy.completeApplication")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("candidacy.lapseApplication")
                .endsAt("lapsed");
    }

    @Test
    void aDecisionThatIsNotTakenIsTakenByTheSilenceRule() {
        complete()
                .waitsAt("candidacy.decideAdmissibility")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .waitsAt("candidacy.applySilenceRule");
    }

    @Test
    void aPortfolioThatIsNotSubmittedLapsesWithTheAdmissibility() {
        admitted()
                .waitsAt("portfolio.compilePortfolio")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("portfolio.lapsePortfolio")
                .endsAt("expired");
    }

    @Test
    void evidenceThatIsNotCorrectedIsReviewedWithoutIt() {
        incorrect()
                .waitsAt("portfolio.correctPortfolio")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("portfolio.closeCorrection")
                .waitsAt("portfolio.reviewEvidence");
    }

    @Test
    void anAppealNobodyRulesOnIsRejectedBySilence() {
        appealed()
                .waitsAt("decision.reviewAppeal")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("decision.applyAppealSilence", "dismissed")
                .step("decision.notifyAppeal", "dismissed")
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    @Test
    void silenceOnAnAppealMayMeanNothingAndTheBoardHasToRuleUnderANewDeadline() {
        appealed()
                .waitsAt("decision.reviewAppeal")
                .after(UNTIL_THE_DEADLINE)
                .isReminded()
                .step("decision.applyAppealSilence", "escalated")
                .waitsAt("decision.reviewAppeal");
    }

    @Test
    void aDecisionNobodyAppealsAgainstBecomesFinal() {
        notified()
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "final")
                .endsAt("closed");
    }

    @Test
    void aReminderUnderWayDoesNotHoldTheFileBack() {
        var file = complete()
                .waitsAt("candidacy.decideAdmissibility")
                .after(UNTIL_THE_REMINDER)
                .comesTo("remindIdentification", 1)
                .step("candidacy.decideAdmissibility", "admissible")
                .step("decision.notifyAdmissibility", "admissible")
                .waitsAt("portfolio.compilePortfolio");

        assertThat(file.trail().openJobs())
                .containsValues("portfolio.compilePortfolio")
                .hasSize(1);
    }

    @Test
    void aDateInThePastIsDueAtOnce() {
        acknowledged()
                .with("alert", Map.of("decideAdmissibility", "2026-01-26T00:00:00Z"))
                .step("candidacy.checkCompleteness", "complete")
                .isRemindedOf("candidacy.decideAdmissibility");
    }

    /** A wrong deadline must not pass unseen: the deadline room has to give every date the diagram asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"alert", "due"})
    void aStepWithoutItsDateDoesNotOpen(String dates) {
        var file = acknowledged()
                .with(dates, Map.of())
                .step("candidacy.checkCompleteness", "complete")
                .stumbles();

        assertThat(file.trail().incidents()).singleElement().asString().contains(dates + ".decideAdmissibility");
        assertThat(file.trail().openJobs()).isEmpty();
    }

    private static Walk incomplete() {
        return acknowledged().step("candidacy.checkCompleteness", "incomplete");
    }

    private static Walk inspected() {
        return admitted().step("portfolio.compilePortfolio").step("portfolio.inspectEvidence");
    }

    private static Walk incorrect() {
        return inspected().step("portfolio.reviewEvidence", "correction");
    }

    private static Arguments reminded(String step, Supplier<Walk> file) {
        return Arguments.of(step, file);
    }
}
