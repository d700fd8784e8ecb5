package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps a design as JSON: written and read as a whole. */
@Converter
class DesignJson extends JsonText<ModuleDesign> {
    DesignJson() {
        super(new TypeReference<>() {});
    }
}
