package org.tasdiq.assessment;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class CitationsJson extends JsonText<List<Citation>> {
    CitationsJson() {
        super(new TypeReference<>() {});
    }
}
