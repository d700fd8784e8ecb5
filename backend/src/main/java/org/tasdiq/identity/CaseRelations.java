package org.tasdiq.identity;

import java.util.Optional;
import java.util.Set;
import org.tasdiq.CaseId;

/** What a room knows of how people stand to a file; every room that knows something has one. */
public interface CaseRelations {
    /** The relations this room can vouch for, without INSTITUTION, UNINVOLVED and ANYWHERE. */
    Set<Relation> of(PersonId person, CaseId file);

    /** The institution of the file, from the room that keeps it. */
    default Optional<InstitutionId> institution(CaseId file) {
        return Optional.empty();
    }
}
