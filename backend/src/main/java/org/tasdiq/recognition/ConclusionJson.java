package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps a conclusion as JSON. */
@Converter
class ConclusionJson extends JsonText<Conclusion> {
    ConclusionJson() {
        super(new TypeReference<>() {});
    }
}
