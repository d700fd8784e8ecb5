package org.tasdiq.notification;

import jakarta.persistence.Converter;
import java.util.Map;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the words by their passages. */
@Converter
class PassagesJson extends JsonText<Map<String, String>> {
    PassagesJson() {
        super(new TypeReference<>() {});
    }
}
