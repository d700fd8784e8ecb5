package org.tasdiq.credential;

import org.tasdiq.CaseEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.PathId;

/** What happens to a file that was begun for a stacked certificate. */
public sealed interface PathwayEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /**
     * Its candidate asked for the certificate of a path.
     *
     * @param version of the path that held
     * @param complete whether nothing was missing; otherwise it is sought by the recognition of prior learning
     */
    record StackedCertificateAsked(CandidacyId file, PathId path, int version, boolean complete)
            implements PathwayEvent {}
}
