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
 * @param suspensionReason in the words of whoever suspended it; empty while it is not suspended
 * @param revocationReason text key {@code credential.revocation.<reason>}; empty while it holds
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
        String suspensionReason,
        @Nullable Instant revokedAt,
        String revocationReason) {
    /** The subject of the credential on a whole certification. */
    public static final String WHOLE = "WHOLE";

    public boolean isForWholeCertification() {
        return block == null;
    }
}
