package org.tasdiq.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * What screens and REST show of a letter.
 *
 * @param number by institution and year, such as {@code PORT-AZUR-2026-000012}
 * @param wordingVersion of the institution's words; 0 for those shipped
 * @param title the subject line, in the letter's language
 * @param sha256 of the PDF; empty until it is set, seconds after the letter was written
 */
public record LetterSheet(
        LetterId id,
        String number,
        LetterKind kind,
        Locale language,
        UUID file,
        PersonId addressee,
        int wordingVersion,
        String title,
        Instant createdAt,
        @Nullable String sha256) {}
