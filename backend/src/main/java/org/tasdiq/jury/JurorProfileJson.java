package org.tasdiq.jury;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class JurorProfileJson extends JsonText<JurorProfile> {
    JurorProfileJson() {
        super(new TypeReference<>() {});
    }
}
