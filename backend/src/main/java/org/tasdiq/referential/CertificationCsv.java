package org.tasdiq.referential;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tasdiq.Csv;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Table;
import org.tasdiq.Texts;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;

/** A whole certification as a table, a line for each of its parts; what is exported can be imported unchanged. */
public final class CertificationCsv {
    private enum Kind {
        CERTIFICATION,
        BLOCK,
        COMPETENCY,
        SUBCOMPETENCY,
        SKILL
    }

    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("kind", "code"),
                    languages("title"),
                    Stream.of("ects", "level", "consolidation", "critical"),
                    languages("criterion"),
                    IntStream.range(0, DraftPolicy.LEVELS).boxed().flatMap(level -> languages("level" + level)),
                    Stream.of("esco"))
            .flatMap(columns -> columns)
            .toList();
    /** Without these there is nothing to read; the others may be left out. */
    private static final List<String> NEEDED = List.of("kind", "code", "title_fr", "title_ar", "title_en");

    private static final String BAR = " | ";

    private final List<FileReading.Fault> faults = new ArrayList<>();
    private CertificationDraft draft = CertificationDraft.empty("");
    private boolean headed;

    private CertificationCsv() {}

    private static Stream<String> languages(String column) {
        return Texts.LOCALES.stream().map(language -> column + "_" + language.getLanguage());
    }

    public static Table write(CertificationDraft draft) {
        var rows = new ArrayList<List<Object>>();
        rows.add(row(
                Kind.CERTIFICATION,
                draft.code(),
                draft.title(),
                List.of(draft.ects(), draft.level(), draft.consolidation(), "")));
        for (var block : draft.blocks()) {
            rows.add(row(Kind.BLOCK, block.code(), block.title(), List.of(block.ects(), "", "", "")));
            for (var competency : block.competencies()) {
                rows.add(row(competency));
                for (var part : competency.subCompetencies()) {
                    rows.add(row(Kind.SUBCOMPETENCY, part.code(), part.title(), List.of()));
                    for (var skill : part.skills()) rows.add(row(skill));
                }
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(CompetencyDraft competency) {
        var more = new ArrayList<Object>(List.of("", "", "", competency.critical() ? "yes" : "no"));
        cells(more, competency.criterion());
        for (int level = 0; level < DraftPolicy.LEVELS; level++)
            cells(
                    more,
                    level < competency.levels().size() ? competency.levels().get(level) : CertificationDraft.NOTHING);
        more.add(competency.escoLinks().stream().map(CertificationCsv::cell).collect(Collectors.joining(BAR)));
        return row(Kind.COMPETENCY, competency.code(), competency.title(), more);
    }

    private static List<Object> row(Skill skill) {
        var more = new ArrayList<Object>(List.of("", "", "", ""));
        cells(more, skill.observed());
        return row(Kind.SKILL, "", skill.title(), more);
    }

    private static List<Object> row(Kind kind, String code, Localized title, List<Object> more) {
        var row = new ArrayList<Object>(List.of(kind.name().toLowerCase(Locale.ROOT), code));
        cells(row, title);
        row.addAll(more);
        while (row.size() < COLUMNS.size()) row.add("");
        return row;
    }

    private static void cells(List<Object> row, Localized text) {
        Texts.LOCALES.forEach(language -> row.add(text.in(language)));
    }

    /** The link with the label it had, in the three languages. */
    private static String cell(EscoLink link) {
        return String.join(
                " ; ",
                link.uri(),
                link.label().fr(),
                link.label().ar(),
                link.label().en());
    }

    /** Reads a table in UTF-8 with commas or semicolons; every line that cannot be read is named. */
    static FileReading read(String content) {
        var reading = new CertificationCsv();
        for (var line : lines(content)) {
            try {
                reading.take(line);
            } catch (Refusal wrong) {
                reading.faults.add(new FileReading.Fault(
                        line.getRecordNumber() + 1,
                        Objects.requireNonNullElse(wrong.field(), ""),
                        wrong.code(),
                        wrong.arguments()));
            }
        }
        if (!reading.headed && reading.faults.isEmpty())
            reading.faults.add(new FileReading.Fault(1, "kind", "referential.csv.noCertification", List.of()));
        return new FileReading(reading.faults.isEmpty() ? reading.draft : null, List.copyOf(reading.faults));
    }

    private static List<CSVRecord> lines(String content) {
        var head = content.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(",") ? ',' : ';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(content), format)) {
            var missing = NEEDED.stream()
                    .filter(column -> !parser.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty())
                throw Refusal.invalid("file", "referential.csv.columnsMissing", String.join(", ", missing));
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw Refusal.invalid("file", "referential.csv.notCsv");
        }
    }

    private void take(CSVRecord line) {
        var code = text(line, "code");
        var title = localized(line, "title");
        switch (kind(line)) {
            case CERTIFICATION -> head(line);
            case BLOCK -> draft = draft.plus(new BlockDraft(code, title, number(line, "ects"), List.of()));
            case COMPETENCY -> {
                var made = competency(line);
                inBlock(block -> block.plus(made));
            }
            case SUBCOMPETENCY -> inCompetency(one -> one.plus(new SubCompetency(code, title, List.of())));
            case SKILL -> {
                var made = new Skill(title, localized(line, "criterion"));
                inCompetency(one -> one.change(
                        last(one.subCompetencies(), "referential.csv.noSubCompetency"), part -> part.plus(made)));
            }
        }
    }

    private void inBlock(UnaryOperator<BlockDraft> change) {
        draft = draft.change(last(draft.blocks(), "referential.csv.noBlock"), change);
    }

    private void inCompetency(UnaryOperator<CompetencyDraft> change) {
        inBlock(block -> block.change(last(block.competencies(), "referential.csv.noCompetency"), change));
    }

    private static int last(List<?> parts, String missing) {
        if (parts.isEmpty()) throw Refusal.invalid("kind", missing);
        return parts.size() - 1;
    }

    private void head(CSVRecord line) {
        if (headed) throw Refusal.invalid("kind", "referential.csv.twoCertifications");
        headed = true;
        draft = new CertificationDraft(
                text(line, "code"),
                "",
                localized(line, "title"),
                number(line, "level"),
                number(line, "ects"),
                text(line, "consolidation").isEmpty()
                        ? ConsolidationRule.REGIME
                        : one("consolidation", ConsolidationRule.class, text(line, "consolidation")),
                draft.blocks());
    }

    private static CompetencyDraft competency(CSVRecord line) {
        var levels = IntStream.range(0, DraftPolicy.LEVELS)
                .mapToObj(level -> localized(line, "level" + level))
                .toList();
        return new CompetencyDraft(
                text(line, "code"),
                localized(line, "title"),
                localized(line, "criterion"),
                isYes(line, "critical"),
                levels.stream().allMatch(CertificationDraft.NOTHING::equals) ? null : levels,
                null,
                Stream.of(text(line, "esco").split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .map(CertificationCsv::link)
                        .toList());
    }

    private static EscoLink link(String cell) {
        var parts = Stream.of(cell.split(";", -1)).map(String::strip).toList();
        if (parts.size() != Texts.LOCALES.size() + 1 || !parts.getFirst().startsWith("http"))
            throw Refusal.invalid("esco", "referential.csv.esco");
        return new EscoLink(parts.getFirst(), new Localized(parts.get(1), parts.get(2), parts.get(3)));
    }

    private static Kind kind(CSVRecord line) {
        return one("kind", Kind.class, text(line, "kind"));
    }

    private static <E extends Enum<E>> E one(String column, Class<E> type, String cell) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        column,
                        "referential.csv.oneOf",
                        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static int number(CSVRecord line, String column) {
        var cell = text(line, column);
        if (cell.isEmpty()) return 0;
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid(column, "referential.csv.number", cell);
        }
    }

    private static boolean isYes(CSVRecord line, String column) {
        return switch (text(line, column).toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw Refusal.invalid(column, "referential.csv.yesOrNo");
        };
    }

    private static Localized localized(CSVRecord line, String column) {
        return new Localized(text(line, column + "_fr"), text(line, column + "_ar"), text(line, column + "_en"));
    }

    private static String text(CSVRecord line, String column) {
        return line.isSet(column) ? Csv.plain(line.get(column).strip()) : "";
    }
}
