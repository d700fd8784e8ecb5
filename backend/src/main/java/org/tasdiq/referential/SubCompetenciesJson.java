package org.tasdiq.referential;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class SubCompetenciesJson extends JsonText<List<SubCompetency>> {
    SubCompetenciesJson() {
        super(new TypeReference<>() {});
    }
}
