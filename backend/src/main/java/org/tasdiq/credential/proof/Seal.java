package org.tasdiq.credential.proof;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The seal on a European Digital Credential, as its certificate names it.
 *
 * @param subject whose seal it is
 * @param authority who says so
 * @param validUntil last day of the certificate
 * @param at when it was sealed, as the sealer says; none where it does not
 */
public record Seal(
        String subject,
        String authority,
        LocalDate validUntil,
        @Nullable Instant at) {}
