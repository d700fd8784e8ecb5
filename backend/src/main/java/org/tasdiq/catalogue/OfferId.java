package org.tasdiq.catalogue;

import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;

/** Names the offer of a micro-credential. */
public record OfferId(UUID value) implements CaseId {
    /** @throws Refusal when the text names nothing */
    public static OfferId of(String text) {
        try {
            return new OfferId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw Refusal.unknown("offer").get();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
