package org.tasdiq.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what an attester states as JSON: it is written, read and erased as a whole. */
@Converter
class TestimonyJson implements AttributeConverter<Testimony, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Testimony testimony) {
        return testimony == null ? null : JSON.writeValueAsString(testimony);
    }

    @Override
    public @Nullable Testimony convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Testimony.class);
    }
}
