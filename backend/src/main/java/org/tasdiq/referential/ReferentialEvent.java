package org.tasdiq.referential;

import java.time.LocalDate;
import org.tasdiq.CaseEvent;

/** What happens to the certifications of an institution and concerns no file; kept in a chain of its own. */
public sealed interface ReferentialEvent extends CaseEvent {
    @Override
    ReferentialOf file();

    /** @param basedOn the version it began from; 0 for a certification that has none */
    record DraftBegun(ReferentialOf file, DraftId draft, String code, int basedOn) implements ReferentialEvent {}

    record DraftDiscarded(ReferentialOf file, DraftId draft, String code) implements ReferentialEvent {}

    record VersionPublished(
            ReferentialOf file,
            CertificationId certification,
            String code,
            int version,
            LocalDate validFrom,
            String reason)
            implements ReferentialEvent {}

    /** @param skills how many the file held */
    record EscoTakenIn(ReferentialOf file, String language, int skills) implements ReferentialEvent {}

    record CrosswalkAdded(
            ReferentialOf file, Framework framework, int version, LocalDate since, FrameworkLevel.Status status)
            implements ReferentialEvent {}
}
