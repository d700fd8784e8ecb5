package org.tasdiq.desk;

import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacySheet;

/**
 * A file in the list of its adviser.
 *
 * @param next the open task that is due first; empty while the candidate writes the application, and when nothing waits
 */
public record AccompaniedSheet(
        CandidacySheet file,
        Localized certification,
        @Nullable OpenTaskSheet next) {}
