package org.tasdiq.catalogue;

import java.util.UUID;
import org.tasdiq.CaseId;

/** Names what one learner of a list is awarded; what is said and done of that credential is said and done of this. */
public record AwardedId(UUID value) implements CaseId {
    @Override
    public String toString() {
        return value.toString();
    }
}
