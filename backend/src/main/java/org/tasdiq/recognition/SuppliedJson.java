package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps what was supplied as JSON. */
@Converter
class SuppliedJson extends JsonText<List<SuppliedElement>> {
    SuppliedJson() {
        super(new TypeReference<>() {});
    }
}
