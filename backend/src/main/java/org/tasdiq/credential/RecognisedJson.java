package org.tasdiq.credential;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps what is recognised as JSON: read as a whole. */
@Converter
class RecognisedJson extends JsonText<RecognisedLearning> {
    RecognisedJson() {
        super(new TypeReference<>() {});
    }
}
