package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import java.util.Set;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps codes as JSON. */
@Converter
class CodesJson extends JsonText<Set<String>> {
    CodesJson() {
        super(new TypeReference<>() {});
    }
}
