package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps a descriptor as JSON: written and read as a whole. */
@Converter
class DescriptorJson extends JsonText<Descriptor> {
    DescriptorJson() {
        super(new TypeReference<>() {});
    }
}
