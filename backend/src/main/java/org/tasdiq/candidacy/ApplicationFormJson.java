package org.tasdiq.candidacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the form as JSON: it is read and frozen as a whole, and changes with the law. */
@Converter
class ApplicationFormJson implements AttributeConverter<ApplicationForm, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(ApplicationForm form) {
        return JSON.writeValueAsString(form);
    }

    @Override
    public ApplicationForm convertToEntityAttribute(String json) {
        return JSON.readValue(json, ApplicationForm.class);
    }
}
