package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.RejectionReason;

/**
 * What screens and REST show of the rejection of an application.
 *
 * @param active false once an upheld appeal took it away; it stays as history
 * @param reasons empty where silence rejected
 * @param receivedOn empty while the receipt of the letter is not known
 * @param remedies with their last days, counted from the receipt or, before it is known, from the notification
 */
public record RejectionSheet(
        CandidacyId file,
        boolean active,
        @Nullable LocalDate decidedOn,
        boolean bySilence,
        Set<RejectionReason> reasons,
        String explanation,
        LocalDate notifiedOn,
        @Nullable LocalDate receivedOn,
        List<Remedy> remedies) {}
