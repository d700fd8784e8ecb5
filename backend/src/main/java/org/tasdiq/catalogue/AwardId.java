package org.tasdiq.catalogue;

import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;

/** Names the award of a micro-credential to a list of learners. */
public record AwardId(UUID value) implements CaseId {
    /** @throws Refusal when the text names nothing */
    public static AwardId of(String text) {
        try {
            return new AwardId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw Refusal.unknown("award").get();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
