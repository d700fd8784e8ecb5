package org.tasdiq.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The certificate with which an institution seals its papers and what goes to Europass.
 *
 * @param subject as the certificate names it, whole
 * @param name whose it is, as people would say
 * @param identifier under which the law knows the subject (ETSI EN 319 412-1); empty where the certificate has none
 * @param authority who issued it
 * @param sha256 of the certificate, in hexadecimal: what an outsider compares
 */
public record SealSheet(
        String subject,
        String name,
        String identifier,
        String authority,
        Origin origin,
        String sha256,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant since) {
    /** Long enough to get the next one from an authority. */
    private static final int WARNING_DAYS = 60;

    /** Where the key comes from. */
    public enum Origin {
        /** Made in this installation and signed by itself: whoever trusts it has compared its SHA-256. */
        LOCAL,
        /** Issued by an authority, brought in as PKCS#12. */
        IMPORTED
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** The next one has to be asked for. */
    public boolean endsSoon(LocalDate today) {
        return !today.isBefore(validUntil.minusDays(WARNING_DAYS));
    }
}
