package org.tasdiq.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** Reads the table (CSV) of a learning platform. A line that is wrong says why, and keeps no other from its award. */
final class LearnerList {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_HEAD = 100;
    /** Mail reaches no other letters; and the database takes an accented one for the bare one, and a learner for another. */
    private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@<>,;]]+@[!-~&&[^@<>,;]]+\\.[!-~&&[^@<>,;.]]+");

    private final LearnerWords words;
    private final AwardTerms terms;
    private final boolean identity;
    private final Map<String, Integer> lineByEmail = new HashMap<>();

    private record Row(int number, CSVRecord cells) {}

    /** @param identity whether nobody is awarded whose identity was not checked */
    LearnerList(Texts texts, AwardTerms terms, boolean identity) {
        this.words = new LearnerWords(texts);
        this.terms = terms;
        this.identity = identity;
    }

    /** @throws Refusal when it is no table, or has not the columns; or is longer than that */
    AwardPreview read(String text, int most) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var head = content.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(content), format)) {
            var columns = new LearnerColumns(parser.getHeaderNames(), words, identity);
            var rows = new ArrayList<Row>();
            for (var line : parser) {
                if (rows.size() == most) throw Refusal.invalid("file", "catalogue.award.tooLong", most);
                rows.add(new Row((int) parser.getCurrentLineNumber(), line));
            }
            requireScale(columns, rows);
            return new AwardPreview(rows.stream().map(row -> line(row, columns)).toList(), columns.read());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw Refusal.invalid("file", "catalogue.award.notCsv");
        }
    }

    /** Guards: twelve is a pass out of twenty and none in per cent, so that it is never guessed which is meant. */
    private static void requireScale(LearnerColumns columns, List<Row> rows) {
        if (columns.scale("result") != null) return;
        var bare = rows.stream()
                .flatMap(row -> Stream.ofNullable(Mark.of(columns.cell(row.cells(), "result"))))
                .filter(mark -> mark.outOf() == null)
                .toList();
        if (!bare.isEmpty() && bare.stream().allMatch(Mark::isAmbiguous))
            throw Refusal.invalid("file", "catalogue.award.scale", cut(columns.head("result"), LONGEST_HEAD));
    }

    private LearnerLine line(Row row, LearnerColumns columns) {
        var line = row.cells();
        var name = columns.name(line);
        var email = columns.cell(line, "email").toLowerCase(Locale.ROOT);
        try {
            if (!line.isConsistent()) throw Refusal.invalid("", "catalogue.award.cells");
            var unnamed = columns.missingName(line);
            if (!unnamed.isEmpty()) throw Refusal.invalid(unnamed, "required");
            if (name.length() > LONGEST_NAME) throw Refusal.invalid("name", "catalogue.tooLong", LONGEST_NAME);
            if (email.isEmpty()) throw Refusal.invalid("email", "required");
            if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())
                throw Refusal.invalid("email", "catalogue.award.email");
            var attendance = attendance(columns.cell(line, "attendance"), columns.scale("attendance"));
            var score = score(columns.cell(line, "result"), columns.scale("result"));
            boolean checked = identity(columns.cell(line, "identity"));
            var first = lineByEmail.putIfAbsent(email, row.number());
            if (first != null) throw Refusal.invalid("email", "catalogue.award.twice", first);
            return LearnerLine.accepted(row.number(), name, email, attendance, score, checked, columns.cells(line));
        } catch (Refusal wrong) {
            return LearnerLine.faulty(
                    row.number(), cut(name, LONGEST_NAME), cut(email, LONGEST_EMAIL), columns.cells(line), wrong);
        }
    }

    private BigDecimal attendance(String cell, @Nullable Integer scale) {
        if (cell.isEmpty()) throw Refusal.invalid("attendance", "required");
        var mark = Mark.of(cell);
        if (mark == null) throw Refusal.invalid("attendance", "catalogue.award.percentage", cut(cell, 40));
        var attendance = mark.percent("attendance", cell, scale);
        if (attendance.compareTo(BigDecimal.valueOf(terms.leastAttendance())) < 0)
            throw Refusal.invalid(
                    "attendance", "catalogue.award.attended", attendance.toPlainString(), terms.leastAttendance());
        return attendance;
    }

    /** Empty where the result is the word for passed. */
    private @Nullable BigDecimal score(String cell, @Nullable Integer scale) {
        if (cell.isEmpty()) throw Refusal.invalid("result", "required");
        var mark = Mark.of(cell);
        if (mark == null) {
            if (words.isOneOf(cell, "passed", "word.passed")) return null;
            throw words.isOneOf(cell, "failed", "word.failed")
                    ? Refusal.invalid("result", "catalogue.award.failed")
                    : Refusal.invalid("result", "catalogue.award.result", cut(cell, 40));
        }
        var score = mark.percent("result", cell, scale);
        if (score.compareTo(BigDecimal.valueOf(terms.leastScore())) < 0)
            throw Refusal.invalid("result", "catalogue.award.scored", score.toPlainString(), terms.leastScore());
        return score;
    }

    private boolean identity(String cell) {
        if (cell.isEmpty() && !identity) return false;
        boolean checked = words.isOneOf(cell, "yes", "word.yes");
        if (!checked && !words.isOneOf(cell, "no", "word.no"))
            throw Refusal.invalid("identity", "catalogue.award.yesOrNo", cut(cell, 40));
        if (identity && !checked) throw Refusal.invalid("identity", "catalogue.award.identity");
        return checked;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
