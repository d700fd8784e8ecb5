package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What others have published to be tried against; where it comes from stands in {@code credential/SOURCES.md}. */
final class Vectors {
    private Vectors() {}

    static byte[] bytes(String file) {
        try (var stream = Vectors.class.getResourceAsStream("/credential/" + file)) {
            if (stream == null) throw new IllegalStateException("missing: " + file);
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static JsonObject json(String file) {
        return StrictJson.object(bytes(file));
    }
}
