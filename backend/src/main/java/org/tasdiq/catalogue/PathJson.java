package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps a stacking path as JSON: written and read as a whole. */
@Converter
class PathJson extends JsonText<PathContent> {
    PathJson() {
        super(new TypeReference<>() {});
    }
}
