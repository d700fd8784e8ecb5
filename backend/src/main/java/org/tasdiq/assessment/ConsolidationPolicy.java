package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/**
 * From marks to results. The level of a competency is the median of the marks; a block is acquired when every critical
 * competency is at 2 or more, at most one other is at 1, and none at 0.
 */
final class ConsolidationPolicy {
    private static final int ACQUIRED_LEVEL = 2;

    private ConsolidationPolicy() {}

    static OptionalDouble median(List<Integer> levels) {
        if (levels.isEmpty()) return OptionalDouble.empty();
        var sorted = levels.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }

    /** By the marks alone: where a split jury or a missing median would tell the result, the jury must. */
    static BlockResult propose(BlockSheet block, Map<CompetencyId, Double> medians) {
        if (!medians.keySet()
                .containsAll(
                        block.competencies().stream().map(CompetencySheet::id).toList())) {
            return BlockResult.DELIBERATE;
        }
        var severe = result(block, c -> (int) Math.floor(median(medians, c)));
        var mild = result(block, c -> (int) Math.ceil(median(medians, c)));
        return severe == mild ? severe : BlockResult.DELIBERATE;
    }

    /** By the levels the jury settled on. */
    static BlockResult decide(BlockSheet block, Map<CompetencyId, Integer> levels) {
        return result(block, c -> {
            var level = levels.get(c.id());
            if (level == null) throw new IllegalArgumentException("no level for " + c.code());
            return level;
        });
    }

    /** Whether a competency at that level stands against its block. */
    static boolean isInsufficient(@Nullable Double level) {
        return level == null || level < ACQUIRED_LEVEL;
    }

    private static BlockResult result(BlockSheet block, java.util.function.ToIntFunction<CompetencySheet> level) {
        int partly = 0;
        for (var competency : block.competencies()) {
            int reached = level.applyAsInt(competency);
            if (reached == 0 || (competency.critical() && reached < ACQUIRED_LEVEL)) return BlockResult.NOT_ACQUIRED;
            if (reached == 1) partly++;
        }
        return partly <= 1 ? BlockResult.ACQUIRED : BlockResult.NOT_ACQUIRED;
    }

    private static double median(Map<CompetencyId, Double> medians, CompetencySheet competency) {
        return medians.getOrDefault(competency.id(), 0.0);
    }
}
