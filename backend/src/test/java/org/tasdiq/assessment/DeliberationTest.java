package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasdiq.assessment.WorkedExample.block;
import static org.tasdiq.assessment.WorkedExample.id;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tasdiq.Refusal;

class DeliberationTest {
    private final DeliberationPolicy policy =
            new DeliberationPolicy(WorkedExample.blocks(), WorkedExample.medians(), 5);

    @Test
    void ofTheWorkedExampleStands() {
        assertThatCode(() -> decide(WorkedExample.deliberation())).doesNotThrowAnyException();
    }

    /** TA Orléans, 24 Jan. 2023, n° 2101590: motivation is no competency. */
    @Test
    void isRefusedWhenTheReasonPointsToNoCompetencyOfTheBlock() {
        refused(
                second(r -> with(r, List.of(new Reason(id("C1.1"), "Motivation insuffisante")))),
                "assessment.reasonOutsideReferential");
    }

    @Test
    void isRefusedWhenARefusalHasNoReason() {
        refused(second(r -> with(r, List.of())), "assessment.reasonMissing");
    }

    @Test
    void isRefusedWhenTheReasonPointsToACompetencyThatWasAcquired() {
        refused(second(r -> with(r, List.of(new Reason(id("C2.2"), "Insuffisant")))), "assessment.reasonOnAcquired");
    }

    @Test
    void isRefusedWithoutSayingWhatTheCandidateStillHasToShow() {
        refused(
                second(r -> new BlockRuling(r.block(), r.result(), r.reasons(), " ", r.votes())),
                "assessment.prescriptionMissing");
    }

    @Test
    void cannotGrantABlockAgainstTheLevelsWithoutAmendingThem() {
        refused(second(r -> BlockRuling.acquired(r.block(), r.votes())), "assessment.resultAgainstLevels");
    }

    @Test
    void mayAmendALevelWithAReasonAndThenGrantTheBlock() {
        var amended = new DeliberationRecord(
                List.of(
                        new FinalMark(id("C2.1"), 2, "Choix de méthode justifié à l'entretien"),
                        new FinalMark(id("C2.3"), 2, "Limites discutées à l'entretien")),
                second(r -> BlockRuling.acquired(r.block(), r.votes())).rulings(),
                "");
        assertThatCode(() -> decide(amended)).doesNotThrowAnyException();
    }

    @Test
    void amendsNoLevelWithoutAReason() {
        var record = new DeliberationRecord(
                List.of(new FinalMark(id("C2.1"), 2, " ")),
                WorkedExample.deliberation().rulings(),
                "");
        refused(record, "assessment.amendmentWithoutReason");
    }

    @Test
    void settlesEveryLevelThatTheMarksLeaveOpen() {
        var medians = new java.util.HashMap<>(WorkedExample.medians());
        medians.put(id("C3.3"), 1.5);
        var split = new DeliberationPolicy(WorkedExample.blocks(), medians, 5);
        assertThatThrownBy(() -> split.levels(List.of()))
                .satisfies(refusal -> code(refusal, "assessment.levelToSettle"));
        assertThat(split.levels(List.of(new FinalMark(id("C3.3"), 2, "À l'unanimité"))))
                .containsEntry(id("C3.3"), 2);
    }

    @Test
    void rulesOnEveryTargetedBlockOnce() {
        var rulings = WorkedExample.deliberation().rulings();
        refused(new DeliberationRecord(List.of(), rulings.subList(0, 3), ""), "assessment.blockWithoutResult");
        var twice = new ArrayList<>(rulings);
        twice.add(rulings.getFirst());
        refused(new DeliberationRecord(List.of(), twice, ""), "assessment.ruledTwice");
    }

    @Test
    void countsTheVotesOfThosePresent() {
        refused(second(r -> with(r, new Votes(4, 2, 0, true))), "assessment.votesDoNotAddUp");
        refused(second(r -> with(r, new Votes(2, 3, 0, true))), "assessment.notCarried");
    }

    /** Code du travail D6412-6: the president's vote prevails on a tie. */
    @Test
    void isCarriedOnATieByThePresidentsVote() {
        assertThatCode(() -> decide(second(r -> with(r, new Votes(2, 2, 1, true)))))
                .doesNotThrowAnyException();
        refused(second(r -> with(r, new Votes(2, 2, 1, false))), "assessment.notCarried");
    }

    private void decide(DeliberationRecord record) {
        policy.check(record.rulings(), policy.levels(record.amendments()));
    }

    private void refused(DeliberationRecord record, String code) {
        assertThatThrownBy(() -> decide(record)).satisfies(refusal -> code(refusal, code));
    }

    private static void code(Throwable refusal, String code) {
        assertThat(((Refusal) refusal).code()).isEqualTo(code);
    }

    private static DeliberationRecord second(UnaryOperator<BlockRuling> change) {
        var rulings = WorkedExample.deliberation().rulings().stream()
                .map(r -> r.block().equals(block("BC02")) ? change.apply(r) : r)
                .toList();
        return new DeliberationRecord(List.of(), rulings, "");
    }

    private static BlockRuling with(BlockRuling r, List<Reason> reasons) {
        return new BlockRuling(r.block(), r.result(), reasons, r.prescription(), r.votes());
    }

    private static BlockRuling with(BlockRuling r, Votes votes) {
        return new BlockRuling(r.block(), r.result(), r.reasons(), r.prescription(), votes);
    }
}
