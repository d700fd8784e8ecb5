package org.tasdiq.candidacy;

import java.util.Set;

/**
 * What the intake officer found.
 *
 * @param missing what is missing or unreadable; empty means the file is complete
 * @param note said to the candidate
 */
public record CompletenessFinding(Set<MissingPiece> missing, String note) {
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
