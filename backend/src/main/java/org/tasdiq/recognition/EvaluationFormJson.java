package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps an evaluation as JSON: written and read as a whole. */
@Converter
class EvaluationFormJson extends JsonText<EvaluationForm> {
    EvaluationFormJson() {
        super(new TypeReference<>() {});
    }
}
