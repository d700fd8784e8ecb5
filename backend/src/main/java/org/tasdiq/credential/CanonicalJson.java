package org.tasdiq.credential;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a statement so that the same content always gives the same bytes: members sorted, no white space. With texts
 * and whole numbers only, this is the form of RFC 8785.
 */
final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    static String of(Map<String, ?> statement) {
        return JSON.writeValueAsString(statement);
    }
}
