package org.tasdiq.referential;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import org.tasdiq.Localized;
import tools.jackson.core.type.TypeReference;

@Converter
class RubricJson extends JsonText<List<Localized>> {
    RubricJson() {
        super(new TypeReference<>() {});
    }
}
