package org.tasdiq.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The certificate with which an institution seals its papers.
 *
 * @param subject as the certificate names it
 * @param sha256 of the certificate, in hexadecimal: what an outsider compares
 */
public record SealSheet(String subject, Origin origin, String sha256, LocalDate validUntil, Instant since) {
    /** Where the key comes from. */
    public enum Origin {
        /** Made in this installation and signed by itself: whoever trusts it has compared its SHA-256. */
        LOCAL,
        /** Issued by an authority, brought in as PKCS#12. */
        IMPORTED
    }
}
