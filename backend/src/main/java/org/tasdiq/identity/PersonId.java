package org.tasdiq.identity;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
