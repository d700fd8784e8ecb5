package org.tasdiq.referential;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

@Converter
class CertificationDraftJson extends JsonText<CertificationDraft> {
    CertificationDraftJson() {
        super(new TypeReference<>() {});
    }
}
