package org.tasdiq.portfolio;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps what an attester states as JSON: it is written, read and erased as a whole. */
@Converter
class TestimonyJson extends JsonText<Testimony> {
    TestimonyJson() {
        super(new TypeReference<>() {});
    }
}
