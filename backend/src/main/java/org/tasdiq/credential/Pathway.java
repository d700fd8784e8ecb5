package org.tasdiq.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.PathStanding;
import org.tasdiq.catalogue.PublishedPath;

/**
 * A stacking path and where a learner stands on it.
 *
 * @param certification title of the certification it leads to, or of which it leads to blocks
 * @param blocks titles of the blocks that are meant; empty: the whole certification
 * @param file the one under way; none where none is
 */
public record Pathway(
        PublishedPath path,
        Localized institution,
        Localized certification,
        List<Localized> blocks,
        PathStanding standing,
        Asking asking,
        @Nullable CandidacyId file) {}
