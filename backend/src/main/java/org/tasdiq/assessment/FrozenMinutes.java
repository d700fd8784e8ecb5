package org.tasdiq.assessment;

import org.tasdiq.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Minutes as they were frozen: the text that is signed, and its SHA-256. */
record FrozenMinutes(String json, String sha256) {
    private static final JsonMapper JSON = new JsonMapper();

    static FrozenMinutes of(Minutes minutes) {
        var json = JSON.writeValueAsString(minutes);
        return new FrozenMinutes(json, Sha256.of(json));
    }

    Minutes read() {
        return JSON.readValue(json, Minutes.class);
    }
}
