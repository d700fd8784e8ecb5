package org.tasdiq.jury;

import java.util.UUID;

/** Names a session of an institution, in which juries sit one after the other. */
public record SittingId(UUID value) {
    public static SittingId of(String text) {
        return new SittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
