package org.tasdiq.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tasdiq.Refusal;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;

/**
 * What a deliberation must hold to stand: a level for every competency, a result for every block that follows from the
 * levels, and for every refused block a reason in the referential and a prescription.
 */
record DeliberationPolicy(List<BlockSheet> blocks, Map<CompetencyId, Double> medians, int voters) {
    /** The level of every competency: the jury's, else the median where it is a level. */
    Map<CompetencyId, Integer> levels(List<FinalMark> amendments) {
        var amended = new HashMap<CompetencyId, Integer>();
        var targeted = Targets.competencies(blocks).toList();
        for (var mark : amendments) {
            if (!targeted.contains(mark.competency())) throw Refusal.invalid("amendments", "assessment.notTargeted");
            if (mark.level() < 0 || mark.level() > 3) throw Refusal.invalid("amendments", "assessment.level");
            if (mark.reason().isBlank()) throw Refusal.invalid("amendments", "assessment.amendmentWithoutReason");
            if (amended.put(mark.competency(), mark.level()) != null) {
                throw Refusal.invalid("amendments", "assessment.amendedTwice");
            }
        }
        var levels = new HashMap<>(amended);
        for (var block : blocks) {
            for (var competency : block.competencies()) {
                var median = medians.get(competency.id());
                if (amended.containsKey(competency.id())) continue;
                if (median == null || median % 1 != 0) {
                    throw Refusal.invalid("amendments", "assessment.levelToSettle", competency.code());
                }
                levels.put(competency.id(), median.intValue());
            }
        }
        return Map.copyOf(levels);
    }

    void check(List<BlockRuling> rulings, Map<CompetencyId, Integer> levels) {
        var ruled = new HashSet<BlockId>();
        for (var ruling : rulings) {
            var block = blocks.stream()
                    .filter(b -> b.id().equals(ruling.block()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("rulings", "assessment.notTargeted"));
            if (!ruled.add(block.id())) throw Refusal.invalid("rulings", "assessment.ruledTwice", block.code());
            check(block, ruling, levels);
        }
        blocks.stream().filter(b -> !ruled.contains(b.id())).findFirst().ifPresent(b -> {
            throw Refusal.invalid("rulings", "assessment.blockWithoutResult", b.code());
        });
    }

    private void check(BlockSheet block, BlockRuling ruling, Map<CompetencyId, Integer> levels) {
        if (ruling.result() != ConsolidationPolicy.decide(block, levels)) {
            throw Refusal.invalid("rulings", "assessment.resultAgainstLevels", block.code());
        }
        var votes = ruling.votes();
        if (votes.inFavour() < 0 || votes.against() < 0 || votes.abstaining() < 0 || votes.cast() != voters) {
            throw Refusal.invalid("votes", "assessment.votesDoNotAddUp", block.code(), voters);
        }
        if (!votes.carried()) throw Refusal.invalid("votes", "assessment.notCarried", block.code());
        if (ruling.result() == BlockResult.NOT_ACQUIRED) checkRefusal(block, ruling, levels);
    }

    private static void checkRefusal(BlockSheet block, BlockRuling ruling, Map<CompetencyId, Integer> levels) {
        if (ruling.reasons().isEmpty()) throw Refusal.invalid("reasons", "assessment.reasonMissing", block.code());
        var own = Targets.competencies(List.of(block)).toList();
        for (var reason : ruling.reasons()) {
            if (!own.contains(reason.competency())) {
                throw Refusal.invalid("reasons", "assessment.reasonOutsideReferential", block.code());
            }
            if (!ConsolidationPolicy.isInsufficient(
                    levels.getOrDefault(reason.competency(), 0).doubleValue())) {
                throw Refusal.invalid("reasons", "assessment.reasonOnAcquired", block.code());
            }
            if (reason.text().isBlank()) throw Refusal.invalid("reasons", "required");
        }
        if (ruling.prescription().isBlank()) {
            throw Refusal.invalid("prescription", "assessment.prescriptionMissing", block.code());
        }
    }
}
