package org.tasdiq.credential;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.portfolio.EvidenceId;

/**
 * A credential that goes with the file for a stacked certificate.
 *
 * @param from the file it was earned or handed in with; none for what was awarded or recognised
 * @param awarded as what it was awarded; none for what comes from a file
 * @param recognised as what a request for recognition earned it; none for any other
 * @param evidence as which it was handed in there; none for one of this house
 * @param credential of this house; none for one from elsewhere
 * @param handedIn as what it was handed in with the new file; none before
 */
public record CarriedCredential(
        Localized title,
        LocalDate awardedOn,
        @Nullable CandidacyId from,
        @Nullable AwardedId awarded,
        @Nullable RecognisedId recognised,
        @Nullable EvidenceId evidence,
        @Nullable CredentialId credential,
        @Nullable EvidenceId handedIn) {
    /** Where it is kept. */
    CaseId kept() {
        if (recognised != null) return recognised;
        return awarded == null ? Objects.requireNonNull(from) : awarded;
    }

    CarriedCredential as(EvidenceId handed) {
        return new CarriedCredential(title, awardedOn, from, awarded, recognised, evidence, credential, handed);
    }
}
