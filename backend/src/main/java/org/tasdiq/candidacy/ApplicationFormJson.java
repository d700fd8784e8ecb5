package org.tasdiq.candidacy;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the form as JSON: it is read and frozen as a whole, and changes with the law. */
@Converter
class ApplicationFormJson extends JsonText<ApplicationForm> {
    ApplicationFormJson() {
        super(new TypeReference<>() {});
    }
}
