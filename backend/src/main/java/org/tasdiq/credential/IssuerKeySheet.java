package org.tasdiq.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which an institution signs credentials, or has signed some.
 *
 * @param publicKey as a multikey
 * @param replacedAt since when a newer one signs; what this one signed holds
 * @param withdrawnAt since when nothing holds that it signed
 * @param withdrawalReason empty while it is listed
 * @param unverifiable how many credentials in force nobody can verify any more because it was withdrawn
 * @param reissuing whether they are being signed anew
 */
public record IssuerKeySheet(
        IssuerKeyId id,
        Kind kind,
        String publicKey,
        Origin origin,
        boolean signs,
        Instant since,
        @Nullable Instant replacedAt,
        @Nullable Instant withdrawnAt,
        String withdrawalReason,
        long unverifiable,
        boolean reissuing) {
    /** What it signs. */
    public enum Kind {
        /** Proofs inside documents. */
        ED25519,
        /** Tokens, where the institution has a domain. */
        P256
    }

    /** Where it comes from. */
    public enum Origin {
        LOCAL,
        IMPORTED
    }
}
