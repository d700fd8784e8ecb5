package org.tasdiq.referential;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tasdiq.Refusal;
import org.tasdiq.referential.EscoSkill.Kind;
import org.tasdiq.referential.EscoSkill.Reuse;

/** The file of skills that ESCO publishes for each language ({@code skills_fr.csv}). */
final class EscoCsv {
    private static final List<String> NEEDED = List.of("conceptUri", "skillType", "reuseLevel", "preferredLabel");
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_OTHERS = 10_000;

    /** @param others further labels, one a line */
    record Line(String uri, Kind kind, Reuse reuse, String label, String others) {}

    private EscoCsv() {}

    /** @throws Refusal for the first line that is no skill; nothing is guessed */
    static List<Line> read(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser =
                CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), format)) {
            var missing = NEEDED.stream()
                    .filter(column -> !parser.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty())
                throw Refusal.invalid("file", "referential.esco.columnsMissing", String.join(", ", missing));
            var lines = new ArrayList<Line>();
            for (var record : parser) lines.add(line(record));
            return lines;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw Refusal.invalid("file", "referential.csv.notCsv");
        }
    }

    private static Line line(CSVRecord record) {
        var uri = text(record, "conceptUri");
        var label = text(record, "preferredLabel").replaceAll("\\s+", " ");
        if (!EscoLink.isAddress(uri) || label.isEmpty() || label.length() > LONGEST_LABEL)
            throw Refusal.invalid("file", "referential.esco.line", record.getRecordNumber() + 1);
        var others = text(record, "altLabels");
        return new Line(
                uri,
                text(record, "skillType").equals("knowledge") ? Kind.KNOWLEDGE : Kind.SKILL,
                reuse(text(record, "reuseLevel")),
                label,
                others.substring(0, Math.min(others.length(), LONGEST_OTHERS)));
    }

    private static Reuse reuse(String said) {
        var name = said.toUpperCase(Locale.ROOT).replace('-', '_').replaceFirst("^CROSS_SECTORAL$", "CROSS_SECTOR");
        return Stream.of(Reuse.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Reuse.UNKNOWN);
    }

    private static String text(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }
}
