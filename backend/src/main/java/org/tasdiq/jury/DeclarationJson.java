package org.tasdiq.jury;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a declaration as it was given: the questions change with the law. */
@Converter
class DeclarationJson implements AttributeConverter<@Nullable IndependenceDeclaration, @Nullable String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable IndependenceDeclaration declaration) {
        return declaration == null ? null : JSON.writeValueAsString(declaration);
    }

    @Override
    public @Nullable IndependenceDeclaration convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, IndependenceDeclaration.class);
    }
}
