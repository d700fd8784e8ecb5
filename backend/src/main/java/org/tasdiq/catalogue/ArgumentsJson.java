package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the arguments of a refusal, texts and numbers, as JSON. */
@Converter
class ArgumentsJson extends JsonText<List<Object>> {
    ArgumentsJson() {
        super(new TypeReference<>() {});
    }
}
