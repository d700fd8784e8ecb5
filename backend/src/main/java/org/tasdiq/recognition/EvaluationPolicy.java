package org.tasdiq.recognition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;

/**
 * What an evaluation must say. Recognition is the rule: whoever finds a difference shows it, a difference of form alone is
 * none, and a part is considered before everything is refused (Lisbon Recognition Convention; Revised Criteria and Procedures).
 */
class EvaluationPolicy {
    private EvaluationPolicy() {}

    /**
     * Guards: seven criteria, every learning outcome of the target, every difference with its reason, and a conclusion.
     *
     * @param outcomes that the credential lists; none where it tells of them in one text
     */
    static void requireComplete(EvaluationForm form, List<TargetOutcome> targets, List<String> outcomes) {
        if (!form.independent()) throw Refusal.invalid("independent", "recognition.notIndependent");
        requireMarks(form.marks());
        requireCoverage(form.coverage(), targets, outcomes);
        var conclusion = form.conclusion();
        if (conclusion == null) throw Refusal.invalid("outcome", "required");
        conclude(conclusion, targets);
    }

    private static void requireMarks(List<CriterionMark> marks) {
        var open = EnumSet.allOf(Criterion.class);
        for (var mark : marks) {
            if (!open.remove(mark.criterion())) throw Refusal.invalid(field(mark), "recognition.markedTwice");
            RequestPolicy.words(field(mark), mark.reason());
            if (mark.grade() == Grade.MATCH) continue;
            if (mark.reason().isBlank()) throw Refusal.invalid(field(mark), "recognition.noReason");
            if (mark.grounds().stream().allMatch(Ground::isFormal))
                throw Refusal.invalid(field(mark), "recognition.formalAlone");
        }
        if (!open.isEmpty()) throw Refusal.invalid(open.iterator().next().name(), "recognition.notMarked");
    }

    private static void requireCoverage(List<CoverageRow> rows, List<TargetOutcome> targets, List<String> outcomes) {
        var open = targets.stream().map(TargetOutcome::code).collect(Collectors.toCollection(HashSet::new));
        for (var row : rows) {
            if (!open.remove(row.target())) throw Refusal.invalid(row.target(), "recognition.foreignTarget");
            if (!outcomes.containsAll(row.outcomes()))
                throw Refusal.invalid(row.target(), "recognition.foreignOutcome");
            if (row.covered() == Covered.NOT && !row.outcomes().isEmpty())
                throw Refusal.invalid(row.target(), "recognition.coveredByNothing");
            if (row.covered() != Covered.NOT
                    && !outcomes.isEmpty()
                    && row.outcomes().isEmpty()
                    && row.by().isBlank()) throw Refusal.invalid(row.target(), "recognition.coveredByWhat");
            RequestPolicy.words(row.target(), row.by());
            RequestPolicy.words(row.target(), row.why());
            if (row.covered() != Covered.COVERED && row.why().isBlank())
                throw Refusal.invalid(row.target(), "recognition.noReason");
        }
        for (var target : targets)
            if (open.contains(target.code())) throw Refusal.invalid(target.code(), "recognition.notCompared");
    }

    /** Guards what is concluded, whoever concludes it; without the spaces around its words. */
    static Conclusion conclude(Conclusion said, List<TargetOutcome> targets) {
        var tidy = new Conclusion(
                said.outcome(),
                recognised(said, targets),
                RequestPolicy.words("grants", said.grants()),
                RequestPolicy.words("remains", said.remains()),
                RequestPolicy.words("condition", said.condition()),
                RequestPolicy.words("partialConsidered", said.partialConsidered()),
                RequestPolicy.words("reasons", said.reasons()));
        var outcome = tidy.outcome();
        if (outcome.recognises()) require("grants", tidy.grants());
        if (outcome == Recognition.PARTIAL) require("remains", tidy.remains());
        if (outcome == Recognition.CONDITIONAL) require("condition", tidy.condition());
        if (outcome == Recognition.NONE && tidy.partialConsidered().isEmpty())
            throw Refusal.invalid("partialConsidered", "recognition.partialFirst");
        if (outcome != Recognition.FULL) require("reasons", tidy.reasons());
        return tidy;
    }

    /** Of a single target a part is told in words alone. */
    private static Set<String> recognised(Conclusion said, List<TargetOutcome> targets) {
        var asked = targets.stream().map(TargetOutcome::code).collect(Collectors.toUnmodifiableSet());
        var chosen = said.recognised();
        if (!asked.containsAll(chosen)) throw Refusal.invalid("recognised", "recognition.foreignTarget");
        boolean needed = said.outcome() == Recognition.CONDITIONAL
                || (said.outcome() == Recognition.PARTIAL && asked.size() > 1);
        if (needed && chosen.isEmpty()) throw Refusal.invalid("recognised", "recognition.nothingTicked");
        boolean fits = switch (said.outcome()) {
            case FULL -> chosen.isEmpty() || chosen.equals(asked);
            case PARTIAL -> !chosen.equals(asked);
            case CONDITIONAL -> true;
            case NONE, REDIRECT_TO_RPL -> chosen.isEmpty();
        };
        if (!fits) throw Refusal.invalid("recognised", "recognition.otherTicked");
        return said.recognisedOf(targets);
    }

    private static void require(String field, String words) {
        if (words.isEmpty()) throw Refusal.invalid(field, "required");
    }

    /** Guards: less than asked for rests on a difference that is shown, and another outcome than the table's on reasons. */
    static void requireReasoned(EvaluationForm form, DifferenceVerdict verdict) {
        var conclusion = Objects.requireNonNull(form.conclusion());
        boolean same = conclusion.outcome() == verdict.outcome();
        if (!same && conclusion.reasons().isBlank()) throw Refusal.invalid("reasons", "recognition.otherThanTable");
        boolean differs = form.marks().stream().anyMatch(mark -> mark.grade() != Grade.MATCH)
                || form.coverage().stream().anyMatch(row -> row.covered() != Covered.COVERED);
        if (!same && conclusion.outcome() != Recognition.FULL && !differs)
            throw Refusal.invalid("outcome", "recognition.noDifference");
    }

    /** How much of the target is covered, of a hundred; a part counts half, what is not compared yet not at all. */
    static int coverage(List<CoverageRow> rows, List<TargetOutcome> targets) {
        if (targets.isEmpty()) return 0;
        var shares = new HashMap<String, Integer>();
        rows.forEach(row -> shares.put(row.target(), row.covered().share()));
        int sum = targets.stream()
                .mapToInt(target -> shares.getOrDefault(target.code(), 0))
                .sum();
        return sum / targets.size();
    }

    /** The worse grade of two under each criterion, with the grounds and the reasons of both; what is no difference is left out. */
    static List<CriterionMark> differences(List<CriterionMark> all) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> all.stream()
                        .filter(mark -> mark.criterion() == criterion && mark.grade() != Grade.MATCH)
                        .toList())
                .filter(marks -> !marks.isEmpty())
                .map(marks -> new CriterionMark(
                        marks.getFirst().criterion(),
                        marks.stream()
                                .map(CriterionMark::grade)
                                .max(Grade::compareTo)
                                .orElseThrow(),
                        grounds(marks),
                        marks.stream()
                                .map(mark -> mark.reason().strip())
                                .distinct()
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private static Set<Ground> grounds(List<CriterionMark> marks) {
        return marks.stream().flatMap(mark -> mark.grounds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String field(CriterionMark mark) {
        return mark.criterion().name();
    }
}
