package org.tasdiq.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the results as JSON: they are decided, frozen and read as a whole. */
@Converter
class BlocksJson implements AttributeConverter<List<BlockDecision>, String> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<BlockDecision>> BLOCKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<BlockDecision> blocks) {
        return JSON.writeValueAsString(blocks);
    }

    @Override
    public List<BlockDecision> convertToEntityAttribute(String json) {
        return JSON.readValue(json, BLOCKS);
    }
}
