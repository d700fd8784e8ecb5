package org.tasdiq.portfolio;

import java.util.UUID;

/** Names one item of evidence. */
public record EvidenceId(UUID value) {
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
