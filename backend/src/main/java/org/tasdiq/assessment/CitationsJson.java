package org.tasdiq.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class CitationsJson implements AttributeConverter<List<Citation>, String> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Citation>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Citation> cited) {
        return JSON.writeValueAsString(cited);
    }

    @Override
    public List<Citation> convertToEntityAttribute(String json) {
        return JSON.readValue(json, TYPE);
    }
}
