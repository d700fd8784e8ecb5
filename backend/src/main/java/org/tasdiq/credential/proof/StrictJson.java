package org.tasdiq.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of strangers: each name once in an object, so that every reader sees the same; no endless nesting. */
public final class StrictJson {
    private static final int DEPTH = 64;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(
            Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE, "org.eclipse.parsson.maxDepth", DEPTH));
    /**
     * The reader above stops where the object ends; this one asks for the end of the file. Nothing of one file, neither its
     * names nor a buffer, is kept for the next.
     */
    private static final JsonMapper WHOLE = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @throws Unreadable not one JSON object in UTF-8 */
    public static JsonObject object(byte[] utf8) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
            WHOLE.readTree(utf8);
            return reader.readObject();
        } catch (JsonException | JacksonException | IllegalStateException | NumberFormatException notJson) {
            throw new Unreadable("not a JSON object", notJson);
        }
    }

    public static JsonObject object(String json) {
        return object(json.getBytes(StandardCharsets.UTF_8));
    }
}
