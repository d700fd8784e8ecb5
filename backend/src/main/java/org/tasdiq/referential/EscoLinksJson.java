package org.tasdiq.referential;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class EscoLinksJson extends JsonText<List<EscoLink>> {
    EscoLinksJson() {
        super(new TypeReference<>() {});
    }
}
