package org.tasdiq.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/**
 * What a deliberation must hold to stand: a level for every competency, for every block the result that the table draws
 * from the levels, carried by those who vote, and for everything that stands against a refused block a reason in the referential and a
 * prescription.
 */
record DeliberationPolicy(List<BlockSheet> blocks, List<BlockProposal> proposals, int voters) {
    /** The levels the jury put in the place of those of the rule. */
    static Map<CompetencyId, Integer> settled(List<BlockSheet> blocks, List<FinalMark> amendments) {
        var amended = new HashMap<CompetencyId, Integer>();
        var targeted = Targets.competencies(blocks).toList();
        for (var mark : amendments) {
            if (!targeted.contains(mark.competency())) throw Refusal.invalid("amendments", "assessment.notTargeted");
            if (mark.level() < 0 || mark.level() > 3) throw Refusal.invalid("amendments", "assessment.level");
            if (amended.put(mark.competency(), mark.level()) != null) {
                throw Refusal.invalid("amendments", "assessment.amendedTwice");
            }
        }
        return Map.copyOf(amended);
    }

    /** The level of every competency of the block. */
    Map<CompetencyId, Integer> levels(BlockId id, List<FinalMark> amendments) {
        var levels = proposal(id).settled();
        for (var competency : block(id).competencies()) {
            if (!levels.containsKey(competency.id())) {
                throw Refusal.invalid("amendments", "assessment.levelToSettle", competency.code());
            }
            amendments.stream()
                    .filter(a ->
                            a.competency().equals(competency.id()) && a.reason().isBlank())
                    .findFirst()
                    .ifPresent(a -> {
                        throw Refusal.invalid("amendments", "assessment.amendmentWithoutReason", competency.code());
                    });
        }
        return levels;
    }

    void check(List<BlockRuling> rulings, List<FinalMark> amendments) {
        var ruled = new HashSet<BlockId>();
        for (var ruling : rulings) {
            check(ruling, amendments);
            if (!ruled.add(ruling.block())) {
                throw Refusal.invalid(
                        "rulings",
                        "assessment.ruledTwice",
                        block(ruling.block()).code());
            }
        }
        blocks.stream().filter(b -> !ruled.contains(b.id())).findFirst().ifPresent(b -> {
            throw Refusal.invalid("rulings", "assessment.blockWithoutResult", b.code());
        });
    }

    void check(BlockRuling ruling, List<FinalMark> amendments) {
        var block = block(ruling.block());
        levels(block.id(), amendments);
        if (ruling.result() != proposal(block.id()).result()) {
            throw Refusal.invalid("rulings", "assessment.resultAgainstLevels", block.code());
        }
        if (ruling.result() == BlockResult.NOT_ACQUIRED) checkRefusal(block, ruling);
        var votes = ruling.votes();
        if (votes.inFavour() < 0 || votes.against() < 0 || votes.abstaining() < 0 || votes.cast() != voters) {
            throw Refusal.invalid("votes", "assessment.votesDoNotAddUp", block.code(), voters);
        }
        if (!votes.carried()) throw Refusal.invalid("votes", "assessment.notCarried", block.code());
    }

    /** What still stands against a refused block without a reason in the referential and a prescription. */
    static List<CompetencyId> unreasoned(BlockProposal refused, List<Reason> reasons) {
        return refused.insufficient().stream()
                .filter(id -> reasons.stream()
                        .noneMatch(r -> r.competency().equals(id)
                                && !r.text().isBlank()
                                && !r.prescription().isBlank()))
                .toList();
    }

    private void checkRefusal(BlockSheet block, BlockRuling ruling) {
        if (ruling.reasons().isEmpty()) throw Refusal.invalid("reasons", "assessment.reasonMissing", block.code());
        var codes = block.competencies().stream().collect(Collectors.toMap(CompetencySheet::id, CompetencySheet::code));
        var refused = proposal(block.id());
        for (var reason : ruling.reasons()) {
            var code = codes.get(reason.competency());
            if (code == null) throw Refusal.invalid("reasons", "assessment.reasonOutsideReferential", block.code());
            // A table of one's own may refuse a block of which no single competency is missing.
            if (!refused.insufficient().isEmpty() && !refused.insufficient().contains(reason.competency())) {
                throw Refusal.invalid("reasons", "assessment.reasonOnAcquired", block.code());
            }
            if (reason.text().isBlank()) throw Refusal.invalid("reasons", "assessment.competencyUnreasoned", code);
            if (reason.prescription().isBlank()) {
                throw Refusal.invalid("prescription", "assessment.prescriptionMissing", code);
            }
        }
        unreasoned(refused, ruling.reasons()).stream().findFirst().ifPresent(id -> {
            throw Refusal.invalid("reasons", "assessment.competencyUnreasoned", Objects.requireNonNull(codes.get(id)));
        });
    }

    private BlockSheet block(BlockId id) {
        return blocks.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("rulings", "assessment.notTargeted"));
    }

    private BlockProposal proposal(BlockId id) {
        return proposals.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }
}
