package org.tasdiq.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * One entry of a file's journal.
 *
 * @param seq 1 for the first entry of the file, without a gap
 * @param actor who did it; null for the system and for nobody known
 * @param event the event with its room, such as {@code candidacy.ApplicationSubmitted}; {@link JournalTexts} says it in words
 * @param content canonical JSON of its ids and values
 */
public record JournalEntrySheet(
        long seq, Instant at, @Nullable PersonId actor, boolean bySystem, String event, String content, String hash) {}
