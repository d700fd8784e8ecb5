package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import org.tasdiq.identity.PersonId;

/**
 * The minutes and who signed them.
 *
 * @param sha256 of the frozen text, in hexadecimal
 * @param missing those who still have to sign
 */
public record MinutesSheet(Minutes minutes, String sha256, List<Signature> signatures, List<PersonId> missing) {
    public record Signature(PersonId person, String name, Instant at) {}

    public boolean isSigned() {
        return missing.isEmpty();
    }
}
