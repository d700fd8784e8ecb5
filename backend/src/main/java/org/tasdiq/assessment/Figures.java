package org.tasdiq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockSheet;

/** Reckons from the open marks of one assessment; competencies and jurors in the order of the overview. */
record Figures(Overview overview) {
    private static final List<Integer> SCALE = List.of(0, 1, 2, 3);

    /** @param disagreement share of pairs of marks that differ; empty with one mark or none */
    record Spread(
            String block,
            String code,
            int marks,
            int spread,
            @Nullable Double disagreement) {}

    /**
     * @param marks those that others marked too
     * @param difference mean of own mark minus the median of the others: below zero is stricter
     */
    record Drift(PersonId juror, int marks, @Nullable Double difference) {}

    AgreementSheet sheet() {
        return new AgreementSheet(agreement(), pairs());
    }

    AgreementFigures agreement() {
        var units = overview.competencies().stream().map(Figures::levels).toList();
        int jurors = overview.jurors().size();
        var complete = overview.competencies().stream()
                .map(line -> overview.jurors().keySet().stream()
                        .map(juror -> level(line, juror))
                        .filter(Objects::nonNull)
                        .toList())
                .filter(unit -> jurors > 1 && unit.size() == jurors)
                .toList();
        int marks = units.stream().mapToInt(List::size).sum();
        var correlation = IntraclassCorrelation.of(complete);
        var ordinal = orNull(Agreement.alpha(Agreement.Metric.ORDINAL, units));
        return new AgreementFigures(
                jurors,
                Math.toIntExact(units.stream().filter(u -> u.size() > 1).count()),
                marks,
                units.size() * jurors - marks,
                complete.size(),
                ordinal,
                orNull(Agreement.alpha(Agreement.Metric.NOMINAL, units)),
                orNull(Agreement.alpha(Agreement.Metric.INTERVAL, units)),
                orNull(Agreement.percentage(units)),
                orNull(Agreement.fleiss(complete)),
                orNull(correlation.random()),
                orNull(correlation.randomMean()),
                Reliability.of(ordinal));
    }

    List<AgreementSheet.Pair> pairs() {
        var jurors = List.copyOf(overview.jurors().keySet());
        var pairs = new ArrayList<AgreementSheet.Pair>();
        for (int i = 0; i < jurors.size(); i++) {
            for (int j = i + 1; j < jurors.size(); j++) pairs.add(pair(jurors.get(i), jurors.get(j)));
        }
        return pairs;
    }

    /** @param blocks in which the competencies are */
    List<Spread> spreads(List<BlockSheet> blocks) {
        var codes = blocks.stream().collect(Collectors.toMap(BlockSheet::id, BlockSheet::code));
        return overview.competencies().stream()
                .map(line -> {
                    var levels = levels(line);
                    var equal = Agreement.percentage(List.of(levels));
                    return new Spread(
                            Objects.requireNonNull(codes.get(line.block())),
                            line.code(),
                            levels.size(),
                            line.spread(),
                            equal.isPresent() ? 1 - equal.getAsDouble() : null);
                })
                .toList();
    }

    List<Drift> drifts() {
        return overview.jurors().keySet().stream().map(this::drift).toList();
    }

    private Drift drift(PersonId juror) {
        var differences = overview.competencies().stream()
                .flatMapToDouble(line -> difference(line, juror).stream())
                .toArray();
        return new Drift(
                juror,
                differences.length,
                orNull(java.util.Arrays.stream(differences).average()));
    }

    private static OptionalDouble difference(CompetencyOverview line, PersonId juror) {
        var own = level(line, juror);
        var others = line.marks().entrySet().stream()
                .filter(given -> !given.getKey().equals(juror))
                .map(Map.Entry::getValue)
                .map(Mark::level)
                .filter(Objects::nonNull)
                .toList();
        var median = DivergenceMap.median(others);
        return own == null || median.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(own - median.getAsDouble());
    }

    private AgreementSheet.Pair pair(PersonId first, PersonId second) {
        return new AgreementSheet.Pair(
                first,
                name(first),
                second,
                name(second),
                kappa(CohenKappa.Weight.NONE, first, second),
                kappa(CohenKappa.Weight.LINEAR, first, second),
                kappa(CohenKappa.Weight.QUADRATIC, first, second));
    }

    private @Nullable Double kappa(CohenKappa.Weight weight, PersonId first, PersonId second) {
        var both = overview.competencies().stream()
                .filter(line -> level(line, first) != null && level(line, second) != null)
                .toList();
        return orNull(CohenKappa.of(weight, column(both, first), column(both, second), SCALE));
    }

    private static List<Integer> column(List<CompetencyOverview> lines, PersonId juror) {
        return lines.stream()
                .map(line -> Objects.requireNonNull(level(line, juror)))
                .toList();
    }

    private String name(PersonId juror) {
        return Objects.requireNonNullElse(overview.jurors().get(juror), "");
    }

    private static List<Integer> levels(CompetencyOverview line) {
        return line.marks().values().stream()
                .map(Mark::level)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Integer level(CompetencyOverview line, PersonId juror) {
        var mark = line.marks().get(juror);
        return mark == null ? null : mark.level();
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
