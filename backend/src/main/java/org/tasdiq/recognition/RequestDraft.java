package org.tasdiq.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;

/**
 * A request that its learner has not sent yet.
 *
 * @param file name of the credential's file; empty where none is chosen
 */
public record RequestDraft(
        @Nullable Purpose purpose,
        @Nullable CertificationId certification,
        Set<CompetencyId> competencies,
        String wish,
        String file) {
    public static final RequestDraft EMPTY = new RequestDraft(null, null, Set.of(), "", "");

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
