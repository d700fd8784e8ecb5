package org.tasdiq.referential;

import java.util.ArrayList;
import java.util.List;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;

/** What is done to a part of a draft among its neighbours. */
public enum DraftMove {
    UP,
    DOWN,
    REMOVE;

    /**
     * The draft afterwards; the first stays first, and the last last.
     *
     * @param place numbers of the block, the competency, the sub-competency and the skill, from 0; one at least
     */
    public CertificationDraft in(CertificationDraft draft, List<Integer> place) {
        int number = place.getFirst();
        var below = place.subList(1, place.size());
        return below.isEmpty()
                ? draft.withBlocks(among(draft.blocks(), number))
                : draft.change(number, block -> in(block, below));
    }

    private BlockDraft in(BlockDraft block, List<Integer> place) {
        int number = place.getFirst();
        var below = place.subList(1, place.size());
        return below.isEmpty()
                ? block.withCompetencies(among(block.competencies(), number))
                : block.change(number, competency -> in(competency, below));
    }

    private CompetencyDraft in(CompetencyDraft competency, List<Integer> place) {
        int number = place.getFirst();
        return place.size() == 1
                ? competency.withParts(among(competency.subCompetencies(), number))
                : competency.change(number, part -> part.withSkills(among(part.skills(), place.get(1))));
    }

    private <T> List<T> among(List<T> siblings, int number) {
        var all = new ArrayList<>(siblings);
        var one = all.remove(number);
        if (this == REMOVE) return List.copyOf(all);
        int to = this == UP ? number - 1 : number + 1;
        all.add(Math.clamp(to, 0, all.size()), one);
        return List.copyOf(all);
    }
}
