package org.tasdiq.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was asked as JSON: it is read as a whole and never changes. */
@Converter
class AttestationRequestJson implements AttributeConverter<AttestationRequest, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(AttestationRequest request) {
        return JSON.writeValueAsString(request);
    }

    @Override
    public AttestationRequest convertToEntityAttribute(String json) {
        return JSON.readValue(json, AttestationRequest.class);
    }
}
