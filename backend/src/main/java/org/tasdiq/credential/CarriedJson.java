package org.tasdiq.credential;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class CarriedJson extends JsonText<List<CarriedCredential>> {
    CarriedJson() {
        super(new TypeReference<>() {});
    }
}
