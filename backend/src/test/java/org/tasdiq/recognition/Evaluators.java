package org.tasdiq.recognition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What evaluators write, complete and reasoned; sentences for tests. */
public final class Evaluators {
    private Evaluators() {}

    /**
     * Nothing differs but what is named; so many of the target's outcomes are covered, the first ones, and those are recognised
     * where a conclusion in part names none.
     */
    public static EvaluationForm found(
            List<TargetOutcome> targets, int covered, Map<Criterion, Grade> differences, Conclusion conclusion) {
        return new EvaluationForm(
                true, marks(differences), coverage(targets, covered), ticked(targets, covered, conclusion));
    }

    private static Conclusion ticked(List<TargetOutcome> targets, int covered, Conclusion said) {
        boolean open =
                said.outcome() == Recognition.PARTIAL && said.recognised().isEmpty() && targets.size() > 1;
        return open
                ? partial(targets.stream()
                        .limit(Math.max(1, covered))
                        .map(TargetOutcome::code)
                        .toArray(String[]::new))
                : said;
    }

    public static List<CriterionMark> marks(Map<Criterion, Grade> differences) {
        var grades = new EnumMap<Criterion, Grade>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> grades.put(criterion, Grade.MATCH));
        grades.putAll(differences);
        return grades.entrySet().stream()
                .map(one -> one.getValue() == Grade.MATCH
                        ? new CriterionMark(one.getKey(), Grade.MATCH, Set.of(), "")
                        : new CriterionMark(
                                one.getKey(),
                                one.getValue(),
                                Set.of(Ground.CONTENT),
                                "Écart constaté : " + one.getKey()))
                .toList();
    }

    public static List<CoverageRow> coverage(List<TargetOutcome> targets, int covered) {
        return targets.stream()
                .map(target -> targets.indexOf(target) < covered
                        ? new CoverageRow(target.code(), Covered.COVERED, List.of(), "Statistique appliquée", "")
                        : new CoverageRow(target.code(), Covered.NOT, List.of(), "", "Aucun acquis ne s’y rapporte."))
                .toList();
    }

    public static Conclusion full() {
        return new Conclusion(Recognition.FULL, Set.of(), "Tout ce qui est demandé", "", "", "", "");
    }

    /** As in the worked example; of a single target a part is told in words alone. */
    public static Conclusion partial(String... recognised) {
        return new Conclusion(
                Recognition.PARTIAL,
                Set.of(recognised),
                "Dispense de l’épreuve écrite de C2.1",
                "C2.3 reste due",
                "",
                "",
                "Couverture de 60 % des acquis de C2.1");
    }

    public static Conclusion refused(String partialConsidered) {
        return new Conclusion(Recognition.NONE, Set.of(), "", "", "", partialConsidered, "Trop peu d’acquis couverts");
    }
}
