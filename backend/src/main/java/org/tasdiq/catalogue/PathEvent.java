package org.tasdiq.catalogue;

import org.tasdiq.CaseEvent;
import org.tasdiq.identity.PersonId;

/** What happens to a stacking path. */
public sealed interface PathEvent extends CaseEvent {
    @Override
    PathId file();

    /** @param version from 1; a later one begins from the one before */
    record PathBegun(PathId file, int version, PersonId by) implements PathEvent {}

    record PathDiscarded(PathId file, int version, PersonId by) implements PathEvent {}

    record PathPublished(PathId file, int version, PersonId by) implements PathEvent {}

    /** Learners are not measured by it any more; files that were begun from it go on. */
    record PathWithdrawn(PathId file, int version, String reason, PersonId by) implements PathEvent {}
}
