package org.tasdiq.notification;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param readAt when the message that brought it was read in the application
 * @param mailedAt when the mail server took the mail that announced it
 * @param proof how it is known that it was received; empty while that is not known
 * @param lastDay the last day to contest what it says, counted from the receipt or, before that is known, from its day
 */
public record LetterSheet(
        LetterId id,
        String number,
        LetterKind kind,
        int round,
        Locale language,
        UUID file,
        PersonId addressee,
        int wordingVersion,
        String title,
        Instant createdAt,
        @Nullable String sha256,
        @Nullable Instant readAt,
        @Nullable Instant mailedAt,
        @Nullable ProofSheet proof,
        @Nullable LocalDate lastDay) {}
