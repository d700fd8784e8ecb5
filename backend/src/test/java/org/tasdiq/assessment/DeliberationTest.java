package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasdiq.assessment.WorkedExample.block;
import static org.tasdiq.assessment.WorkedExample.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tasdiq.Refusal;

class DeliberationTest {
    private static final List<CompetencyOverview> LINES =
            WorkedExample.overview().competencies();

    @Test
    void ofTheWorkedExampleStands() {
        assertThatCode(() -> decide(WorkedExample.rulings())).doesNotThrowAnyException();
    }

    @Test
    void isRefusedWhenTheReasonPointsToNoCompetencyOfTheBlock() {
        refused(second(r -> with(r, List.of(reason("C1.1")))), "assessment.reasonOutsideReferential");
    }

    @Test
    void isRefusedWhenARefusalHasNoReason() {
        refused(second(r -> with(r, List.of())), "assessment.reasonMissing");
        refused(
                second(r -> with(r, List.of(new Reason(id("C2.1"), " ", "Un dossier", "")))),
                "assessment.competencyUnreasoned");
    }

    @Test
    void isRefusedWhenTheReasonPointsToACompetencyThatWasAcquired() {
        refused(second(r -> with(r, List.of(reason("C2.2")))), "assessment.reasonOnAcquired");
    }

    @Test
    void isRefusedWhenOneOfTheCompetenciesThatAreMissingHasNoReason() {
        for (var only : List.of("C2.1", "C2.3")) {
            refused(second(r -> with(r, List.of(reason(only)))), "assessment.competencyUnreasoned");
        }
        assertThatCode(() -> decide(second(r -> with(r, List.of(reason("C2.3"), reason("C2.1"))))))
                .doesNotThrowAnyException();
    }

    /** As a table of one's own may have it. */
    @Test
    void isReasonedOnAnyOfItsCompetenciesWhereNoneAloneStandsAgainstTheBlock() {
        var proposals = WorkedExample.proposals(LINES, Map.of()).stream()
                .map(p -> new BlockProposal(
                        p.id(),
                        p.code(),
                        p.title(),
                        p.result(),
                        p.because(),
                        p.rule(),
                        p.source(),
                        p.ruleVersion(),
                        p.levels(),
                        List.of()))
                .toList();
        var policy = new DeliberationPolicy(WorkedExample.blocks(), proposals, 5);
        assertThatCode(() -> policy.check(second(r -> with(r, List.of(reason("C2.2")))), List.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.check(second(r -> with(r, List.of())), List.of()))
                .satisfies(refusal -> code(refusal, "assessment.reasonMissing"));
    }

    @Test
    void isRefusedWithoutSayingForEachCompetencyWhatTheCandidateStillHasToShow() {
        refused(
                second(r -> with(r, List.of(reason("C2.1"), new Reason(id("C2.3"), "Aucune mesure", " ", "")))),
                "assessment.prescriptionMissing");
    }

    @Test
    void cannotGrantABlockAgainstTheLevelsWithoutAmendingThem() {
        refused(second(r -> BlockRuling.acquired(r.block(), r.votes())), "assessment.resultAgainstLevels");
    }

    @Test
    void mayAmendALevelWithAReasonAndThenGrantTheBlock() {
        var amended = List.of(
                new FinalMark(id("C2.1"), 2, "Choix de méthode justifié à l'entretien"),
                new FinalMark(id("C2.3"), 2, "Limites discutées à l'entretien"));
        assertThatCode(() -> decide(second(r -> BlockRuling.acquired(r.block(), r.votes())), amended))
                .doesNotThrowAnyException();
    }

    @Test
    void amendsNoLevelWithoutAReason() {
        var silent = List.of(new FinalMark(id("C2.1"), 1, " "));
        assertThatThrownBy(() -> decide(WorkedExample.rulings(), silent))
                .satisfies(refusal -> code(refusal, "assessment.amendmentWithoutReason"));
    }

    @Test
    void settlesEveryLevelThatTheMarksLeaveOpen() {
        var open = WorkedExample.proposals(List.of(), Map.of());
        var policy = new DeliberationPolicy(WorkedExample.blocks(), open, 5);
        assertThatThrownBy(() -> policy.check(WorkedExample.rulings(), List.of()))
                .satisfies(refusal -> code(refusal, "assessment.levelToSettle"));
    }

    @Test
    void rulesOnEveryTargetedBlockOnce() {
        var rulings = WorkedExample.rulings();
        refused(rulings.subList(0, 3), "assessment.blockWithoutResult");
        var twice = new ArrayList<>(rulings);
        twice.add(rulings.getFirst());
        refused(twice, "assessment.ruledTwice");
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

    private static void decide(List<BlockRuling> rulings) {
        decide(rulings, List.of());
    }

    private static void decide(List<BlockRuling> rulings, List<FinalMark> amendments) {
        var blocks = WorkedExample.blocks();
        var settled = DeliberationPolicy.settled(blocks, amendments);
        new DeliberationPolicy(blocks, WorkedExample.proposals(LINES, settled), 5).check(rulings, amendments);
    }

    private static void refused(List<BlockRuling> rulings, String code) {
        assertThatThrownBy(() -> decide(rulings)).satisfies(refusal -> code(refusal, code));
    }

    private static void code(Throwable refusal, String code) {
        assertThat(((Refusal) refusal).code()).isEqualTo(code);
    }

    private static List<BlockRuling> second(UnaryOperator<BlockRuling> change) {
        return WorkedExample.rulings().stream()
                .map(r -> r.block().equals(block("BC02")) ? change.apply(r) : r)
                .toList();
    }

    private static Reason reason(String code) {
        return new Reason(id(code), "Insuffisant", "Un dossier", "");
    }

    private static BlockRuling with(BlockRuling r, List<Reason> reasons) {
        return new BlockRuling(r.block(), r.result(), reasons, r.votes());
    }

    private static BlockRuling with(BlockRuling r, Votes votes) {
        return new BlockRuling(r.block(), r.result(), r.reasons(), votes);
    }
}
