package org.tasdiq.notification;

import java.util.UUID;

/** Names a message in somebody's mailbox. */
public record MessageId(UUID value) {
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }
}
