package org.tasdiq.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Minutes as they were frozen: the text that is signed, and its SHA-256. */
record FrozenMinutes(String json, String sha256) {
    private static final JsonMapper JSON = new JsonMapper();

    static FrozenMinutes of(Minutes minutes) {
        var json = JSON.writeValueAsString(minutes);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new FrozenMinutes(json, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Minutes read() {
        return JSON.readValue(json, Minutes.class);
    }
}
