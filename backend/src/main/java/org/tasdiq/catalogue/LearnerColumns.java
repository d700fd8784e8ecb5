package org.tasdiq.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Csv;
import org.tasdiq.Refusal;

/**
 * Which column of a list of learners is read as what. A full name wins over its parts; a column that only says “name” is the part
 * that has no column of its own, and the full name where no part has one.
 */
final class LearnerColumns {
    static final List<String> TEMPLATE = List.of("name", "email", "attendance", "result", "identity");
    private static final List<String> KNOWN =
            List.of("full", "given", "family", "name", "email", "attendance", "result", "identity");

    private final List<String> head;
    private final LearnerWords words;
    private final Map<String, Integer> found = new HashMap<>();

    /** @param identity whether the column of checked identities is needed */
    LearnerColumns(List<String> written, LearnerWords words, boolean identity) {
        head = written.stream().map(Csv::plain).toList();
        this.words = words;
        for (var column : KNOWN)
            for (int at = 0; at < head.size(); at++)
                if (!found.containsValue(at) && words.isOneOf(head.get(at), column, "column." + column))
                    found.putIfAbsent(column, at);
        names();
        var missing = Stream.concat(
                        has("name") || !(has("given") || has("family"))
                                ? Stream.of("name")
                                : Stream.of("given", "family"),
                        Stream.of("email", "attendance", "result", "identity"))
                .filter(column -> !has(column) && (identity || !column.equals("identity")))
                .toList();
        if (!missing.isEmpty())
            throw Refusal.invalid("file", "catalogue.award.columnsMissing", String.join(", ", missing));
    }

    private void names() {
        var full = found.remove("full");
        var some = found.remove("name");
        if (full != null) {
            found.put("name", full);
            found.remove("given");
            found.remove("family");
        } else if (some != null && !has("family") && has("given")) {
            found.put("family", some);
        } else if (some != null && has("family") && !has("given")) {
            found.put("given", some);
        } else if (some != null && !has("family")) {
            for (var other : head)
                if (words.beginsAs(other, "column.given"))
                    throw Refusal.invalid("file", "catalogue.award.givenNames", other);
            found.put("name", some);
        }
    }

    private boolean has(String column) {
        return found.containsKey(column);
    }

    String name(CSVRecord line) {
        return has("name") ? cell(line, "name") : (cell(line, "given") + " " + cell(line, "family")).strip();
    }

    /** Empty where there is no such column. */
    String cell(CSVRecord line, String column) {
        var at = found.getOrDefault(column, Integer.MAX_VALUE);
        return at < line.size() ? Csv.plain(line.get(at).strip()) : "";
    }

    /** What a line says in the columns that are read, by their heads as they are written and in the order of the file. */
    Map<String, String> cells(CSVRecord line) {
        var cells = new LinkedHashMap<String, String>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> cells.put(head.get(one.getValue()), cell(line, one.getKey())));
        return cells;
    }

    /** The part of a name that a line does not say; empty where it says all. */
    String missingName(CSVRecord line) {
        return Stream.of("name", "given", "family")
                .filter(column -> has(column) && cell(line, column).isEmpty())
                .findFirst()
                .orElse("");
    }

    String head(String column) {
        var at = found.get(column);
        return at == null ? "" : head.get(at);
    }

    /** Of how many its numbers are; empty where its head does not say. */
    @Nullable
    Integer scale(String column) {
        return words.scale(head(column));
    }

    /** All of them, in the order of the file. */
    List<AwardColumn> read() {
        var all = new ArrayList<AwardColumn>();
        for (int at = 0; at < head.size(); at++) {
            int here = at;
            var as = found.entrySet().stream()
                    .filter(one -> one.getValue() == here)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            var scale = as.equals("result") || as.equals("attendance") ? scale(as) : null;
            all.add(new AwardColumn(head.get(at), as, scale == null ? 0 : scale));
        }
        return all;
    }
}
