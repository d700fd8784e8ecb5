package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockSheet;

/**
 * One juror's own sheet.
 *
 * @param blocks what is to be marked
 * @param sealedAt empty while it can still be changed
 */
public record ScoringSheet(
        PersonId juror,
        List<BlockSheet> blocks,
        List<Mark> marks,
        @Nullable Instant sealedAt) {}
