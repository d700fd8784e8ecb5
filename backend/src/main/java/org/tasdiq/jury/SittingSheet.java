package org.tasdiq.jury;

import java.util.List;
import org.tasdiq.identity.InstitutionId;

/**
 * A session with the files heard in it, in the order of their hours.
 *
 * @param held a file was heard in it: it moves no more
 */
public record SittingSheet(
        SittingId id, InstitutionId institution, SittingPlan plan, List<SlotSheet> slots, boolean held) {
    /** How many more files it takes. */
    public int left() {
        return Math.max(0, plan.capacity() - slots.size());
    }
}
