package org.tasdiq.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;

/** As what a credential from elsewhere counts on stacking paths. */
final class StackingPolicy {
    private static final Set<Purpose> TOWARDS_AN_AWARD = EnumSet.of(Purpose.STACKING, Purpose.CREDIT_TRANSFER);

    private StackingPolicy() {}

    /**
     * Every block for all of whose competencies recognition was asked, where all that was asked for is recognised; never the
     * certification itself, which a jury grants.
     */
    static List<BlockSheet> blocks(Recognition outcome, RequestForm form, CertificationSheet certification) {
        if (outcome != Recognition.FULL || !TOWARDS_AN_AWARD.contains(form.purpose())) return List.of();
        return certification.blocks().stream()
                .filter(block -> !block.competencies().isEmpty())
                .filter(block -> form.competencies()
                        .containsAll(block.competencies().stream()
                                .map(CompetencySheet::id)
                                .toList()))
                .toList();
    }
}
