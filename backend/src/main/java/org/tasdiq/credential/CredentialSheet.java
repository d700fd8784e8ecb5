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
 * @param statement what is attested, as canonical JSON; not signed
 * @param sha256 of the statement, in hexadecimal
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
        @Nullable Instant revokedAt,
        String revocationReason) {
    /** The subject of the credential on a whole certification. */
    public static final String WHOLE = "WHOLE";

    public boolean isForWholeCertification() {
        return block == null;
    }
}
