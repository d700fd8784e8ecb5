package org.tasdiq.referential;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a version holds, who published it and why.
 *
 * @param validFrom empty for a version from before days were kept
 * @param by name; empty where the system took it in
 */
public record VersionNote(
        @Nullable LocalDate validFrom, String by, @Nullable Instant at, String note) {}
