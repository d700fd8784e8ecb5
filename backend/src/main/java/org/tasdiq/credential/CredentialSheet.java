package org.tasdiq.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/**
 * What screens, letters and REST show of a credential.
 *
 * @param file whose decision it rests on, or what a learner was awarded, or what a request for recognition earned
 * @param round of the decision it rests on
 * @param subject code of the block, or {@link #WHOLE}, or the reference of the offer that was awarded, or
 *     the code of the certification for which something is recognised
 * @param block empty for the whole certification, an offer, and a recognition
 * @param holder empty while the learner of an award has not taken it into an account
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
        CaseId file,
        int round,
        String subject,
        @Nullable BlockId block,
        @Nullable PersonId holder,
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
        return subject.equals(WHOLE);
    }
}
