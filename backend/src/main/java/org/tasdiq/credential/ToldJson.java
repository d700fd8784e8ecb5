package org.tasdiq.credential;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import org.tasdiq.credential.proof.Told;
import tools.jackson.core.type.TypeReference;

/** Keeps what a credential says as JSON: read as a whole. */
@Converter
public class ToldJson extends JsonText<Told> {
    public ToldJson() {
        super(new TypeReference<>() {});
    }
}
