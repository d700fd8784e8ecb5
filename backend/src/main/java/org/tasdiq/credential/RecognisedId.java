package org.tasdiq.credential;

import java.util.UUID;
import org.tasdiq.CaseId;

/** Names what a request for recognition earned, by the id of the request; what is said and done of its attestations is said and done of this. */
public record RecognisedId(UUID value) implements CaseId {
    @Override
    public String toString() {
        return value.toString();
    }
}
