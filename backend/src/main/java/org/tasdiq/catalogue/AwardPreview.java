package org.tasdiq.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.tasdiq.Csv;
import org.tasdiq.Refusal;
import org.tasdiq.Table;
import org.tasdiq.Texts;

/**
 * What a list of learners would come to, line by line.
 *
 * @param columns of the file, and what they are read as
 */
public record AwardPreview(List<LearnerLine> lines, List<AwardColumn> columns) {
    public static final int MOST_BYTES = 4_000_000;
    public static final int MOST_LINES = 5000;

    /** A file is read as UTF-8 or not at all: names are never guessed. */
    public static String text(byte[] file) {
        if (file.length > MOST_BYTES) throw Refusal.invalid("file", "catalogue.award.tooLong", MOST_LINES);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.invalid("file", "catalogue.award.notCsv");
        }
    }

    /** The head alone, to be filled in. */
    public static String template() {
        return Csv.of(LearnerColumns.TEMPLATE, List.<List<Object>>of().stream());
    }

    public int count(LearnerState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** Every line with what became of it, in words, to take along. */
    public Table report(Texts texts, Locale language) {
        return new Table(
                List.of(
                                "line",
                                "name",
                                "email",
                                "attendance",
                                "result",
                                "identity",
                                "state",
                                "why",
                                "credential",
                                "issuedOn")
                        .stream()
                        .map(column -> texts.of(language, "catalogue.learner.report." + column))
                        .toList(),
                lines.stream().map(line -> row(line, texts, language)).toList());
    }

    /** The faulty lines as they were read, each with what is wrong: to be mended and handed in again. */
    public Table faulty(Texts texts, Locale language) {
        var faulty = lines.stream()
                .filter(line -> line.state() == LearnerState.FAULTY)
                .toList();
        var read = new LinkedHashSet<String>();
        faulty.forEach(line -> read.addAll(line.cells().keySet()));
        var head = new ArrayList<>(read);
        head.add(texts.of(language, "catalogue.learner.report.why"));
        var rows = new ArrayList<List<String>>();
        for (var line : faulty) {
            var row = new ArrayList<String>();
            read.forEach(column -> row.add(line.cells().getOrDefault(column, "")));
            row.add(why(line, texts, language));
            rows.add(row);
        }
        return new Table(head, rows);
    }

    private static List<Object> row(LearnerLine line, Texts texts, Locale language) {
        var attendance = line.attendance();
        var score = line.score();
        var issuedAt = line.issuedAt();
        return List.of(
                line.number(),
                line.name(),
                line.email(),
                attendance == null ? "" : attendance,
                score == null ? "" : score,
                line.state() == LearnerState.FAULTY
                        ? ""
                        : texts.of(language, "catalogue.learner.identity." + line.identityChecked()),
                texts.of(language, "catalogue.learner.state." + line.state()),
                why(line, texts, language),
                line.credential(),
                issuedAt == null ? "" : issuedAt);
    }

    /** What is wrong with the line, in words; empty where nothing is. */
    public static String why(LearnerLine line, Texts texts, Locale language) {
        if (line.fault().isEmpty()) return "";
        var words =
                texts.of(language, "refusal." + line.fault(), line.arguments().toArray());
        return line.column().isEmpty()
                ? words
                : texts.of(language, "catalogue.learner.report." + line.column()) + ": " + words;
    }
}
