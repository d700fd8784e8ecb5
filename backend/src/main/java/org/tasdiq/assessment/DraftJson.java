package org.tasdiq.assessment;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class DraftJson extends JsonText<DeliberationDraft> {
    DraftJson() {
        super(new TypeReference<>() {});
    }
}
