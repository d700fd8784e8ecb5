package org.tasdiq.candidacy;

import java.util.Set;

/**
 * What the intake officer found.
 *
 * @param missing what is missing or unreadable; empty means the file is complete
 * @param note said to the candidate
 * @param identityChecked whether the officer compared the identity with a document; credentials say so then, and only then
 */
public record CompletenessFinding(Set<MissingPiece> missing, String note, boolean identityChecked) {
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
