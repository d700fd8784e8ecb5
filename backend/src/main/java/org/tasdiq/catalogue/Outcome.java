package org.tasdiq.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.EscoLink;

/**
 * What a learner knows, understands and can do afterwards.
 *
 * @param competency of a certification that it leads to, where there is one
 * @param esco the skills of ESCO it is linked to
 */
public record Outcome(Localized text, @Nullable Target competency, List<EscoLink> esco) {
    /**
     * A competency in one version of its certification, with what it was called when it was chosen.
     *
     * @param certification its code
     */
    public record Target(CompetencyId id, String certification, String code, Localized title) {}

    public static Outcome of(Localized text) {
        return new Outcome(text, null, List.of());
    }
}
