package org.tasdiq.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.referential.CompetencyId;

/** What the candidate says of one competency. */
public record ClaimSheet(
        CompetencyId competency, @Nullable Position position, String text, List<EvidenceLink> evidence) {}
