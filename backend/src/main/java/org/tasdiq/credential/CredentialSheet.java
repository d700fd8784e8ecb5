package org.tasdiq.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/**
 * What screens, letters and REST show of a credential.
 *
 * @param round of the decision it rests on
 * @param subject code of the block, or {@link #WHOLE}
 * @param block empty for the whole certification
 * @param statement what is attested, as canonical JSON; not signed itself
 * @param sha256 of the statement, in hexadecimal
 * @param issuer the name under which the institution signed it; empty where it was issued before credentials were signed
 * @param suspensionReason none while it is not suspended
 * @param suspensionWords of whoever suspended it, beside the reason; may be empty
 * @param revocationReason none while it holds
 * @param revocationWords of those who revoked it, beside the reason; may be empty
 */
public record CredentialSheet(
        CredentialId id,
        String number,
        CandidacyId file,
        int round,
        String subject,
        @Nullable BlockId block,
        PersonId holder,
        CredentialStatus status,
        String statement,
        String sha256,
        Instant issuedAt,
        String issuer,
        @Nullable Instant suspendedAt,
        @Nullable StatusReason suspensionReason,
        String suspensionWords,
        @Nullable Instant revokedAt,
        @Nullable StatusReason revocationReason,
        String revocationWords) {
    /** The subject of the credential on a whole certification. */
    public static final String WHOLE = "WHOLE";

    public boolean isForWholeCertification() {
        return block == null;
    }
}
