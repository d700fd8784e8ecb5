package org.tasdiq.jury;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Csv;
import org.tasdiq.Refusal;
import org.tasdiq.Table;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Field;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.jury.JurorProfile.Training;

/** The register as a table: what is exported can be imported unchanged. Several values of a cell stand between bars. */
final class JurorCsv {
    static final List<String> COLUMNS = List.of(
            "email",
            "name",
            "quality",
            "woman",
            "position",
            "discipline",
            "fields",
            "employments",
            "training",
            "absences",
            "weekdays",
            "filesPerYear",
            "mandate",
            "certifications",
            "languages");
    private static final String BAR = " | ";
    private static final String PAST = " (past)";
    private static final Pattern FIELD = Pattern.compile("(.*) <([^<>]*)>");
    private static final Pattern YEARS = Pattern.compile("(.*) \\(([0-9-]*)\\.\\.([0-9-]*)\\)");
    private static final Pattern DAY = Pattern.compile("(.*) \\(([0-9-]+)\\)");
    private static final Pattern PERIOD = Pattern.compile("([0-9-]*)\\.\\.([0-9-]*)");

    private JurorCsv() {}

    static Table write(List<JurorSheet> jurors, Function<JurorSheet, String> email) {
        return new Table(
                COLUMNS,
                jurors.stream().map(juror -> row(juror, email.apply(juror))).toList());
    }

    private static List<String> row(JurorSheet juror, String email) {
        var profile = juror.profile();
        return List.of(
                email,
                juror.name(),
                juror.quality().name(),
                juror.woman() ? "yes" : "no",
                profile.position(),
                profile.discipline(),
                join(profile.fields().stream().map(f -> f.label() + " <" + f.uri() + ">")),
                join(profile.employments().stream().map(JurorCsv::cell)),
                join(profile.training().stream().map(t -> t.title() + " (" + t.on() + ")")),
                join(profile.absences().stream().map(JurorCsv::cell)),
                join(new TreeSet<>(profile.weekdays()).stream().map(DayOfWeek::name)),
                String.valueOf(profile.filesPerYear()),
                profile.mandate().equals(Period.OPEN) ? "" : cell(profile.mandate()),
                join(juror.qualifiedFor().stream().sorted()),
                join(juror.languages().stream().sorted()));
    }

    private static String cell(Employment job) {
        var past = job.past() ? PAST : "";
        if (job.from() == null && job.until() == null) return job.employer() + past;
        return job.employer() + " (" + cell(new Period(job.from(), job.until())) + ")" + past;
    }

    private static String cell(Period period) {
        return day(period.from()) + ".." + day(period.until());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining(BAR));
    }

    /** The lines of a file in UTF-8 with commas or semicolons; the first names the columns. */
    static List<CSVRecord> read(String text) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var head = content.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(content), format)) {
            var missing = COLUMNS.stream()
                    .filter(column ->
                            !column.equals("name") && !parser.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty())
                throw Refusal.invalid("file", "jury.import.columnsMissing", String.join(", ", missing));
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw Refusal.invalid("file", "jury.import.notCsv");
        }
    }

    static String email(CSVRecord line) {
        return text(line, "email");
    }

    static Quality quality(CSVRecord line) {
        return one("quality", Quality.class, text(line, "quality"));
    }

    static boolean woman(CSVRecord line) {
        return switch (text(line, "woman").toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Refusal.invalid("woman", "jury.import.yesOrNo");
        };
    }

    static Set<String> certifications(CSVRecord line) {
        return values(line, "certifications").collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> languages(CSVRecord line) {
        return values(line, "languages").collect(Collectors.toUnmodifiableSet());
    }

    static JurorProfile profile(CSVRecord line) {
        return new JurorProfile(
                text(line, "position"),
                text(line, "discipline"),
                values(line, "fields").map(JurorCsv::field).toList(),
                values(line, "employments").map(JurorCsv::employment).toList(),
                values(line, "training").map(JurorCsv::training).toList(),
                values(line, "absences").map(p -> period("absences", p)).toList(),
                values(line, "weekdays")
                        .map(d -> one("weekdays", DayOfWeek.class, d))
                        .collect(Collectors.toUnmodifiableSet()),
                number(line),
                text(line, "mandate").isEmpty() ? Period.OPEN : period("mandate", text(line, "mandate")));
    }

    private static Field field(String cell) {
        var parts = parts("fields", FIELD, cell);
        return new Field(parts.group(2), parts.group(1));
    }

    private static Employment employment(String cell) {
        boolean past = cell.endsWith(PAST);
        var job = past ? cell.substring(0, cell.length() - PAST.length()) : cell;
        var years = YEARS.matcher(job);
        return years.matches()
                ? new Employment(
                        years.group(1), day("employments", years.group(2)), day("employments", years.group(3)), past)
                : new Employment(job, null, null, past);
    }

    private static Training training(String cell) {
        var parts = parts("training", DAY, cell);
        var on = day("training", parts.group(2));
        if (on == null) throw Refusal.invalid("training", "jury.import.form", cell);
        return new Training(parts.group(1), on);
    }

    private static Period period(String column, String cell) {
        var parts = parts(column, PERIOD, cell);
        return new Period(day(column, parts.group(1)), day(column, parts.group(2)));
    }

    private static int number(CSVRecord line) {
        var cell = text(line, "filesPerYear");
        if (cell.isEmpty()) return 0;
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("filesPerYear", "jury.import.form", cell);
        }
    }

    private static Matcher parts(String column, Pattern form, String cell) {
        var parts = form.matcher(cell);
        if (!parts.matches()) throw Refusal.invalid(column, "jury.import.form", cell);
        return parts;
    }

    private static @Nullable LocalDate day(String column, String cell) {
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException noDate) {
            throw Refusal.invalid(column, "jury.import.date", cell);
        }
    }

    private static <E extends Enum<E>> E one(String column, Class<E> type, String cell) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(column, "jury.import.oneOf", oneOf(type)));
    }

    private static String oneOf(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Stream<String> values(CSVRecord line, String column) {
        return Arrays.stream(text(line, column).split("\\|")).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static String text(CSVRecord line, String column) {
        return line.isSet(column) ? Csv.plain(line.get(column).strip()) : "";
    }
}
