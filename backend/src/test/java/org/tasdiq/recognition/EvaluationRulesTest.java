package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/** Whoever finds a difference shows it; a difference of form alone is none; a part comes before a refusal. */
class EvaluationRulesTest {
    private static final List<TargetOutcome> TARGETS = IntStream.rangeClosed(1, 5)
            .mapToObj(n -> new TargetOutcome("C2.1." + n, "C2.1", new Localized("Acquis " + n, "", "")))
            .toList();

    private static EvaluationForm workedExample() {
        return Evaluators.found(TARGETS, 3, Map.of(Criterion.QUALITY, Grade.SUBSTANTIAL), Evaluators.partial());
    }

    @Test
    void theWorkedExampleIsCompleteAndReasonedAndCoversSixtyPercent() {
        var form = workedExample();
        EvaluationPolicy.requireComplete(form, TARGETS, List.of());
        assertThat(EvaluationPolicy.coverage(form.coverage(), TARGETS)).isEqualTo(60);
        assertThatCode(() -> EvaluationPolicy.requireReasoned(form, verdict(Recognition.PARTIAL)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void everyCriterionBelowAMatchNeedsAReason(Criterion criterion) {
        refuses(marks(one -> one.criterion() == criterion ? mark(criterion, Ground.CONTENT, " ") : one), "noReason");
        refuses(marks(one -> one.criterion() == criterion ? mark(criterion, null, "Sans motif") : one), "formalAlone");
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "LENGTH", "DELIVERY"})
    void aDifferenceOfFormAloneIsNoReason(Ground form) {
        refuses(
                marks(one ->
                        one.criterion() == Criterion.OUTCOMES ? mark(Criterion.OUTCOMES, form, "Autre intitulé") : one),
                "formalAlone");
        var beside = new CriterionMark(
                Criterion.OUTCOMES, Grade.LIMITED, Set.of(form, Ground.DEPTH), "Autre intitulé, moindre profondeur");
        EvaluationPolicy.requireComplete(
                withMarks(marks(one -> one.criterion() == Criterion.OUTCOMES ? beside : one)), TARGETS, List.of());
    }

    @Test
    void everyCriterionIsMarkedOnceAndEveryOutcomeCompared() {
        var all = new ArrayList<>(workedExample().marks());
        var last = all.removeLast();
        refuses(all, "notMarked");
        all.add(last);
        all.add(last);
        refuses(all, "markedTwice");
        refuses(withCoverage(Evaluators.coverage(TARGETS.subList(0, 4), 3)), "notCompared");
        refuses(withCoverage(List.of(new CoverageRow("C9.9", Covered.COVERED, List.of(), "", ""))), "foreignTarget");
        refuses(
                withCoverage(TARGETS.stream()
                        .map(target -> new CoverageRow(target.code(), Covered.PARTLY, List.of(), "", ""))
                        .toList()),
                "noReason");
    }

    @Test
    void aPartCountsHalfAndWhatIsNotComparedYetNothing() {
        var rows = List.of(
                new CoverageRow("C2.1.1", Covered.COVERED, List.of(), "", ""),
                new CoverageRow("C2.1.2", Covered.PARTLY, List.of(), "", ""));
        assertThat(EvaluationPolicy.coverage(rows, TARGETS)).isEqualTo(30);
        assertThat(EvaluationPolicy.coverage(rows, List.of())).isZero();
    }

    @Test
    void nothingIsRefusedBeforeAPartWasConsidered() {
        assertThatThrownBy(() -> EvaluationPolicy.conclude(Evaluators.refused(" "), TARGETS))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).isEqualTo("partialConsidered"));
        assertThat(EvaluationPolicy.conclude(Evaluators.refused(" Aucun acquis isolable "), TARGETS)
                        .partialConsidered())
                .isEqualTo("Aucun acquis isolable");
    }

    @Test
    void whatIsConcludedSaysWhatIsGrantedWhatRemainsAndUnderWhichCondition() {
        concludes(new Conclusion(Recognition.FULL, Set.of(), "", "", "", "", ""), "grants");
        concludes(new Conclusion(Recognition.PARTIAL, Set.of("C2.1.1"), "Une partie", "", "", "", "Motif"), "remains");
        concludes(new Conclusion(Recognition.CONDITIONAL, Set.of("C2.1.1"), "Tout", "", "", "", "Motif"), "condition");
        concludes(
                new Conclusion(Recognition.PARTIAL, Set.of("C2.1.1"), "Une partie", "Le reste", "", "", ""), "reasons");
        concludes(new Conclusion(Recognition.REDIRECT_TO_RPL, Set.of(), "", "", "", "", " "), "reasons");
    }

    @Test
    void whatIsTickedFitsTheOutcome() {
        var all = TARGETS.stream().map(TargetOutcome::code).toArray(String[]::new);
        concludes(Evaluators.partial(), "recognised");
        concludes(Evaluators.partial(all), "recognised");
        concludes(Evaluators.partial("C9.9"), "recognised");
        concludes(new Conclusion(Recognition.CONDITIONAL, Set.of(), "Tout", "", "Un test", "", "Motif"), "recognised");
        concludes(new Conclusion(Recognition.FULL, Set.of("C2.1.1"), "Tout", "", "", "", ""), "recognised");
        concludes(
                new Conclusion(Recognition.NONE, Set.of("C2.1.1"), "", "", "", "Rien d’isolable", "Motif"),
                "recognised");
        assertThat(EvaluationPolicy.conclude(Evaluators.full(), TARGETS).recognised())
                .containsExactlyInAnyOrder(all);
        assertThat(EvaluationPolicy.conclude(Evaluators.partial("C2.1.1"), TARGETS)
                        .recognised())
                .containsExactly("C2.1.1");
        // Of a single target a part is told in words alone.
        assertThat(EvaluationPolicy.conclude(Evaluators.partial(), TARGETS.subList(0, 1))
                        .recognised())
                .isEmpty();
    }

    @Test
    void whatWasWrittenBeforeTargetsWereTickedIsStillRead() {
        var json = """
                {"independent": true, "marks": [], "coverage": [{"target": "C2.1.1", "covered": "COVERED", "by": "x", "why": ""}],
                 "conclusion": {"outcome": "%s", "grants": "g", "remains": "", "condition": "", "partialConsidered": "", "reasons": ""}}
                """;
        var full = Objects.requireNonNull(new EvaluationFormJson().convertToEntityAttribute(json.formatted("FULL")));
        var part = Objects.requireNonNull(new EvaluationFormJson().convertToEntityAttribute(json.formatted("PARTIAL")));
        assertThat(full.coverage().getFirst().outcomes()).isEmpty();
        assertThat(Objects.requireNonNull(full.conclusion()).recognisedOf(TARGETS))
                .hasSize(5);
        assertThat(Objects.requireNonNull(part.conclusion()).recognisedOf(TARGETS))
                .isEmpty();
    }

    @Test
    void whereTheCredentialListsItsOutcomesItIsTickedWhichOneCovers() {
        var listed = List.of("Choisir un test", "Vérifier ses hypothèses");
        var rows = TARGETS.stream()
                .map(target -> new CoverageRow(target.code(), Covered.COVERED, listed.subList(0, 1), "", ""))
                .toList();
        EvaluationPolicy.requireComplete(withCoverage(rows), TARGETS, listed);
        refuses(with(rows, Covered.COVERED, List.of("Autre")), listed, "foreignOutcome");
        refuses(with(rows, Covered.COVERED, List.of()), listed, "coveredByWhat");
        refuses(with(rows, Covered.NOT, listed), listed, "coveredByNothing");
    }

    private static EvaluationForm with(List<CoverageRow> rows, Covered covered, List<String> outcomes) {
        var changed = new ArrayList<>(rows);
        changed.set(0, new CoverageRow("C2.1.1", covered, outcomes, "", "Motif"));
        return withCoverage(changed);
    }

    private static void refuses(EvaluationForm form, List<String> listed, String code) {
        assertThatThrownBy(() -> EvaluationPolicy.requireComplete(form, TARGETS, listed))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("recognition." + code));
    }

    @Test
    void anotherOutcomeThanTheTablesNeedsReasonsAndLessThanAskedForADifference() {
        var full = Evaluators.found(TARGETS, 3, Map.of(), Evaluators.full());
        assertThatThrownBy(() -> EvaluationPolicy.requireReasoned(full, verdict(Recognition.PARTIAL)))
                .hasMessageContaining("otherThanTable");
        var nothingShown = Evaluators.found(TARGETS, 5, Map.of(), Evaluators.partial());
        assertThatThrownBy(() -> EvaluationPolicy.requireReasoned(nothingShown, verdict(Recognition.FULL)))
                .hasMessageContaining("noDifference");
    }

    @Test
    void whoeverEvaluatesDeclaresToBeIndependent() {
        var form = workedExample();
        assertThatThrownBy(() -> EvaluationPolicy.requireComplete(
                        new EvaluationForm(false, form.marks(), form.coverage(), form.conclusion()),
                        TARGETS,
                        List.of()))
                .hasMessageContaining("notIndependent");
    }

    @Test
    void theDecisionSaysTheWorseOfTwoGradesWithTheReasonsOfBoth() {
        var one = List.of(
                new CriterionMark(Criterion.QUALITY, Grade.SUBSTANTIAL, Set.of(Ground.QUALITY), "Audit ancien"),
                new CriterionMark(Criterion.LEVEL, Grade.MATCH, Set.of(), ""));
        var other = List.of(new CriterionMark(Criterion.QUALITY, Grade.LIMITED, Set.of(Ground.PROOF), "Non publié"));
        var all = new ArrayList<>(one);
        all.addAll(other);
        assertThat(EvaluationPolicy.differences(all)).singleElement().satisfies(mark -> {
            assertThat(mark.grade()).isEqualTo(Grade.LIMITED);
            assertThat(mark.reason()).isEqualTo("Audit ancien\nNon publié");
            assertThat(mark.grounds()).containsExactlyInAnyOrder(Ground.QUALITY, Ground.PROOF);
        });
    }

    private static DifferenceVerdict verdict(Recognition outcome) {
        return new DifferenceVerdict(outcome, 60, List.of("coveragePartial"), "substantial-difference", 1);
    }

    private static CriterionMark mark(Criterion criterion, @Nullable Ground ground, String reason) {
        return new CriterionMark(criterion, Grade.LIMITED, ground == null ? Set.of() : Set.of(ground), reason);
    }

    private static List<CriterionMark> marks(UnaryOperator<CriterionMark> change) {
        return workedExample().marks().stream().map(change).toList();
    }

    private static EvaluationForm withMarks(List<CriterionMark> marks) {
        return new EvaluationForm(
                true, marks, workedExample().coverage(), workedExample().conclusion());
    }

    private static EvaluationForm withCoverage(List<CoverageRow> rows) {
        return new EvaluationForm(
                true, workedExample().marks(), rows, workedExample().conclusion());
    }

    private static void refuses(List<CriterionMark> marks, String code) {
        refuses(withMarks(marks), code);
    }

    private static void refuses(EvaluationForm form, String code) {
        assertThatThrownBy(() -> EvaluationPolicy.requireComplete(form, TARGETS, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("recognition." + code));
    }

    private static void concludes(Conclusion conclusion, String field) {
        assertThatThrownBy(() -> EvaluationPolicy.conclude(conclusion, TARGETS))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
