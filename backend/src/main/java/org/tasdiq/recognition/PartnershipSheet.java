package org.tasdiq.recognition;

import java.time.Instant;
import org.tasdiq.identity.InstitutionId;

/** @param holds whether it covers credentials today */
public record PartnershipSheet(
        PartnershipId id,
        InstitutionId institution,
        PartnershipDraft agreement,
        boolean holds,
        String writtenBy,
        Instant writtenAt) {}
