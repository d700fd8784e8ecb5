package org.tasdiq;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps as JSON what is written and read as a whole; nothing stays nothing. */
public abstract class JsonText<T> implements AttributeConverter<@Nullable T, @Nullable String> {
    private static final JsonMapper JSON = new JsonMapper();

    private final TypeReference<T> type;

    protected JsonText(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T whole) {
        return whole == null ? null : JSON.writeValueAsString(whole);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, type);
    }
}
