package org.tasdiq.referential;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.RecordShape;
import org.tasdiq.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * A certification as its JSON file says it, complete or not.
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
    /** No words in any language. */
    public static final Localized NOTHING = new Localized("", "", "");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(AnnotationIntrospector.pair(new RecordShape(), new JacksonAnnotationIntrospector()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** A block of the file. */
    public record BlockDraft(String code, Localized title, int ects, List<CompetencyDraft> competencies) {
        public BlockDraft withCompetencies(List<CompetencyDraft> others) {
            return new BlockDraft(code, title, ects, others);
        }

        public BlockDraft plus(CompetencyDraft competency) {
            return withCompetencies(CertificationDraft.plus(competencies, competency));
        }

        public BlockDraft change(int competency, UnaryOperator<CompetencyDraft> change) {
            return withCompetencies(with(competencies, competency, change));
        }

        private BlockDraft tidy() {
            return new BlockDraft(
                    code.strip(),
                    CertificationDraft.tidy(title),
                    ects,
                    competencies.stream().map(CompetencyDraft::tidy).toList());
        }
    }

    /**
     * A competency of the file.
     *
     * @param rubric what the levels 0 to 3 mean for it, in their order; without it they have their general meaning
     * @param parts its sub-competencies; none is the same as left out
     * @param esco the ESCO skills it is linked to; none is the same as left out
     */
    public record CompetencyDraft(
            String code,
            Localized title,
            Localized criterion,
            boolean critical,
            @Nullable List<Localized> rubric,
            @Nullable List<SubCompetency> parts,
            @Nullable List<EscoLink> esco) {
        public CompetencyDraft {
            if (parts != null && parts.isEmpty()) parts = null;
            if (esco != null && esco.isEmpty()) esco = null;
        }

        public CompetencyDraft(
                String code, Localized title, Localized criterion, boolean critical, @Nullable List<Localized> rubric) {
            this(code, title, criterion, critical, rubric, null, null);
        }

        public List<SubCompetency> subCompetencies() {
            return Objects.requireNonNullElse(parts, List.of());
        }

        public List<EscoLink> escoLinks() {
            return Objects.requireNonNullElse(esco, List.of());
        }

        /** The words for the levels; empty where they have their general meaning. */
        public List<Localized> levels() {
            return Objects.requireNonNullElse(rubric, List.of());
        }

        public CompetencyDraft withParts(List<SubCompetency> others) {
            return new CompetencyDraft(code, title, criterion, critical, rubric, others, esco);
        }

        public CompetencyDraft plus(SubCompetency part) {
            return withParts(CertificationDraft.plus(subCompetencies(), part));
        }

        public CompetencyDraft change(int part, UnaryOperator<SubCompetency> change) {
            return withParts(with(subCompetencies(), part, change));
        }

        private CompetencyDraft tidy() {
            return new CompetencyDraft(
                    code.strip(),
                    CertificationDraft.tidy(title),
                    CertificationDraft.tidy(criterion),
                    critical,
                    words(levels()),
                    subCompetencies().stream().map(SubCompetency::tidy).toList(),
                    escoLinks());
        }

        /** Four levels of which some say something, or none. */
        private static @Nullable List<Localized> words(List<Localized> levels) {
            var all = Stream.concat(
                            levels.stream().map(CertificationDraft::tidy),
                            Collections.nCopies(Math.max(0, DraftPolicy.LEVELS - levels.size()), NOTHING).stream())
                    .toList();
            return all.stream().allMatch(NOTHING::equals) ? null : all;
        }
    }

    /** The next version of what is published, before anything is changed. */
    public static CertificationDraft of(CertificationSheet sheet, String institution) {
        return new CertificationDraft(
                sheet.code(),
                institution,
                sheet.title(),
                sheet.level(),
                sheet.ects(),
                sheet.consolidation(),
                sheet.blocks().stream().map(CertificationDraft::block).toList());
    }

    /** A certification of which nothing is known but its code. */
    public static CertificationDraft empty(String code) {
        return new CertificationDraft(code, "", NOTHING, 6, 0, ConsolidationRule.REGIME, List.of());
    }

    private static BlockDraft block(BlockSheet sheet) {
        return new BlockDraft(
                sheet.code(),
                sheet.title(),
                sheet.ects(),
                sheet.competencies().stream()
                        .map(CertificationDraft::competency)
                        .toList());
    }

    private static CompetencyDraft competency(CompetencySheet sheet) {
        return new CompetencyDraft(
                sheet.code(),
                sheet.title(),
                sheet.criterion(),
                sheet.critical(),
                sheet.rubric().isEmpty() ? null : sheet.rubric(),
                sheet.parts(),
                sheet.esco());
    }

    public CertificationDraft withBlocks(List<BlockDraft> others) {
        return new CertificationDraft(code, institution, title, level, ects, consolidation, others);
    }

    public CertificationDraft plus(BlockDraft block) {
        return withBlocks(plus(blocks, block));
    }

    public CertificationDraft change(int block, UnaryOperator<BlockDraft> change) {
        return withBlocks(with(blocks, block, change));
    }

    static <T> List<T> plus(List<T> parts, T one) {
        return Stream.concat(parts.stream(), Stream.of(one)).toList();
    }

    static <T> List<T> with(List<T> parts, int place, UnaryOperator<T> change) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> i == place ? change.apply(parts.get(i)) : parts.get(i))
                .toList();
    }

    /** Without the spaces around its texts, and of that institution. */
    CertificationDraft tidy(String house) {
        return new CertificationDraft(
                code.strip(),
                house,
                tidy(title),
                level,
                ects,
                consolidation,
                blocks.stream().map(BlockDraft::tidy).toList());
    }

    static Localized tidy(Localized text) {
        return new Localized(text.fr().strip(), text.ar().strip(), text.en().strip());
    }

    /** Reads the JSON file; a word it does not know and one that is missing are refused, never guessed. */
    public static CertificationDraft read(InputStream json) {
        try {
            return STRICT.readValue(json, CertificationDraft.class);
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("file", "referential.unreadable", unreadable.getOriginalMessage());
        }
    }

    public static CertificationDraft read(String json) {
        try {
            return STRICT.readValue(json, CertificationDraft.class);
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("file", "referential.unreadable", unreadable.getOriginalMessage());
        }
    }

    /** The file that {@link #read} reads. */
    public String json() {
        return STRICT.writeValueAsString(this);
    }
}
