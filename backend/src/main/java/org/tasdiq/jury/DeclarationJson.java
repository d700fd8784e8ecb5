package org.tasdiq.jury;

import jakarta.persistence.Converter;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps a declaration as it was given: the questions change with the law. */
@Converter
class DeclarationJson extends JsonText<IndependenceDeclaration> {
    DeclarationJson() {
        super(new TypeReference<>() {});
    }
}
