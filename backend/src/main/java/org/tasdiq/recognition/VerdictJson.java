package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the answer of the decision table as JSON. */
@Converter
class VerdictJson extends JsonText<DifferenceVerdict> {
    VerdictJson() {
        super(new TypeReference<>() {});
    }
}
