package org.tasdiq.referential;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.RecordShape;
import org.tasdiq.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * A certification as its JSON file says it.
 *
 * @param institution code of the institution that certifies
 * @param consolidation how its juries draw levels from marks; REGIME leaves it to the regime
 */
public record CertificationDraft(
        String code,
        String institution,
        Localized title,
        int level,
        int ects,
        ConsolidationRule consolidation,
        List<BlockDraft> blocks) {
    /** A block of the file. */
    public record BlockDraft(String code, Localized title, int ects, List<CompetencyDraft> competencies) {}

    /**
     * A competency of the file.
     *
     * @param rubric what the levels 0 to 3 mean for it, in their order; without it they have their general meaning
     */
    public record CompetencyDraft(
            String code,
            Localized title,
            Localized criterion,
            boolean critical,
            @Nullable List<Localized> rubric) {}

    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(AnnotationIntrospector.pair(new RecordShape(), new JacksonAnnotationIntrospector()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Reads the JSON file; a word it does not know and one that is missing are refused, never guessed. */
    public static CertificationDraft read(InputStream json) {
        try {
            return STRICT.readValue(json, CertificationDraft.class);
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("file", "referential.unreadable", unreadable.getOriginalMessage());
        }
    }
}
