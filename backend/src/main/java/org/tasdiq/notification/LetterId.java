package org.tasdiq.notification;

import java.util.UUID;

/** Names a letter. */
public record LetterId(UUID value) {
    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }
}
