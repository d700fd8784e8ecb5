package org.tasdiq.credential;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import org.tasdiq.credential.proof.Learning;
import tools.jackson.core.type.TypeReference;

/** Keeps what a credential describes as JSON: read as a whole. */
@Converter
class LearningJson extends JsonText<Learning> {
    LearningJson() {
        super(new TypeReference<>() {});
    }
}
