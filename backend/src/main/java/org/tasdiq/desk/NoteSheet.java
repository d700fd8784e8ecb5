package org.tasdiq.desk;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/**
 * An internal note on a file.
 *
 * @param mine whether the reader wrote it and may remove it
 */
public record NoteSheet(NoteId id, PersonId author, String authorName, String text, Instant writtenAt, boolean mine) {}
