package org.tasdiq.decision;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps the results as JSON: they are decided, frozen and read as a whole. */
@Converter
class BlocksJson extends JsonText<List<BlockDecision>> {
    BlocksJson() {
        super(new TypeReference<>() {});
    }
}
