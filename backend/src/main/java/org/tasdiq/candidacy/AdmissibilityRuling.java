package org.tasdiq.candidacy;

import java.util.Set;

/** The authority's ruling: admissible when no reason against it is given. */
public record AdmissibilityRuling(Set<RejectionReason> reasons, String explanation) {
    public boolean isAdmissible() {
        return reasons.isEmpty();
    }
}
