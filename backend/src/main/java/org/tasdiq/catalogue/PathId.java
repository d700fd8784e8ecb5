package org.tasdiq.catalogue;

import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;

/** Names a stacking path, in all its versions. */
public record PathId(UUID value) implements CaseId {
    /** @throws Refusal when the text names nothing */
    public static PathId of(String text) {
        try {
            return new PathId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw Refusal.unknown("path").get();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
