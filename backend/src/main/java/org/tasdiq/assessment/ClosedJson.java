package org.tasdiq.assessment;

import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class ClosedJson extends JsonText<Set<UUID>> {
    ClosedJson() {
        super(new TypeReference<>() {});
    }
}
