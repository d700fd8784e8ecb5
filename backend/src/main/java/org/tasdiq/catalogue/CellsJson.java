package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import java.util.Map;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the cells of a line by their heads, in the order of the file, as JSON. */
@Converter
class CellsJson extends JsonText<Map<String, String>> {
    CellsJson() {
        super(new TypeReference<>() {});
    }
}
