package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps marks as JSON. */
@Converter
class MarksJson extends JsonText<List<CriterionMark>> {
    MarksJson() {
        super(new TypeReference<>() {});
    }
}
