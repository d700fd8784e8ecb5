package org.tasdiq.catalogue;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the remarks of a review as JSON. */
@Converter
class RemarksJson extends JsonText<List<QualityRuling.Remark>> {
    RemarksJson() {
        super(new TypeReference<>() {});
    }
}
