package org.tasdiq.recognition;

import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;

/** Names a request to recognise a credential from elsewhere. */
public record RequestId(UUID value) implements CaseId {
    /** @throws Refusal when the text names nothing */
    public static RequestId of(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw Refusal.unknown("request").get();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
