package org.tasdiq.portfolio;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps what was asked as JSON: it is read as a whole and never changes. */
@Converter
class AttestationRequestJson extends JsonText<AttestationRequest> {
    AttestationRequestJson() {
        super(new TypeReference<>() {});
    }
}
