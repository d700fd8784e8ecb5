package org.tasdiq.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/**
 * What one member of the jury has not opened.
 *
 * @param unopened in the order of the file
 * @param note how it was studied all the same, as the president said; empty while nobody did
 * @param hindersVote whether the jury may not decide with this member as it is
 */
public record StudyGap(
        PersonId member,
        String name,
        List<EvidenceId> unopened,
        @Nullable String note,
        boolean hindersVote) {}
