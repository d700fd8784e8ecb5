package org.tasdiq.decision;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import org.tasdiq.portfolio.EvidenceId;
import tools.jackson.core.type.TypeReference;

/** Keeps the papers of an appeal as JSON: they are lodged, frozen and read as a whole. */
@Converter
class PapersJson extends JsonText<List<EvidenceId>> {
    PapersJson() {
        super(new TypeReference<>() {});
    }
}
