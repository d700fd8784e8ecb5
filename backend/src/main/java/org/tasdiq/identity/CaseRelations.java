package org.tasdiq.identity;

import java.util.Optional;
import org.tasdiq.CaseId;

/** What a room knows of how people stand to a file; every room that knows something has one. */
public interface CaseRelations {
    /** Whether this room vouches for the relation; none does for INSTITUTION, UNINVOLVED and ANYWHERE. */
    boolean stands(PersonId person, CaseId file, Relation relation);

    /** The institution of the file, from the room that keeps it. */
    default Optional<InstitutionId> institution(CaseId file) {
        return Optional.empty();
    }
}
