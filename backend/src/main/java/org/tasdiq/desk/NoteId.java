package org.tasdiq.desk;

import java.util.UUID;

/** Names an internal note on a file. */
public record NoteId(UUID value) {}
