package org.tasdiq.deadline;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tasdiq.CaseId;

/** Names the journal of a regime: what changes the law of many files has a chain of its own. */
public record RegimeId(UUID value) implements CaseId {
    public static RegimeId of(String regime) {
        return new RegimeId(UUID.nameUUIDFromBytes(("regime " + regime).getBytes(StandardCharsets.UTF_8)));
    }
}
