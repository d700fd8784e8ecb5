package org.tasdiq.recognition;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps what a credential says as JSON: read as a whole. */
@Converter
class DecodedJson extends JsonText<Decoded> {
    DecodedJson() {
        super(new TypeReference<>() {});
    }
}
