package org.tasdiq.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;

/**
 * Which files are listed; empty where it does not matter. It can be written as the parameters of an address.
 *
 * @param words beginnings of words of the reference and the name, all of them
 * @param step the address of the step that waits
 * @param on the last day of the next deadline
 * @param juror is on the jury now
 * @param assignee {@link #ME}, {@link #NOBODY} or the id of a person
 */
public record WorkFilter(
        String words,
        State state,
        String step,
        @Nullable Due due,
        @Nullable LocalDate on,
        @Nullable CertificationId certification,
        @Nullable PersonId juror,
        String label,
        String assignee,
        @Nullable InstitutionId institution) {
    /** Files that go on, files that are over, or both. */
    public enum State {
        UNDER_WAY,
        OVER,
        ALL
    }

    /** When the next deadline of a file ends, or the first of those that the law sets on the institution. */
    public enum Due {
        OVERDUE(0),
        WITHIN_7_DAYS(7),
        WITHIN_30_DAYS(30),
        LEGAL_WITHIN_14_DAYS(14);

        private final int days;

        Due(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }

    public static final String ME = "me";
    public static final String NOBODY = "nobody";
    public static final WorkFilter EVERYTHING = of(Map.of());

    /** Reads the parameters it knows and leaves the others aside. */
    public static WorkFilter of(Map<String, String> parameters) {
        var assignee = parameters.getOrDefault("assignee", "");
        if (!assignee.equals(ME) && !assignee.equals(NOBODY)) value(parameters, "assignee", UUID::fromString);
        return new WorkFilter(
                parameters.getOrDefault("words", "").strip(),
                Objects.requireNonNullElse(value(parameters, "state", State::valueOf), State.UNDER_WAY),
                parameters.getOrDefault("step", ""),
                value(parameters, "due", Due::valueOf),
                value(parameters, "on", LocalDate::parse),
                value(parameters, "certification", id -> new CertificationId(UUID.fromString(id))),
                value(parameters, "juror", PersonId::of),
                parameters.getOrDefault("label", ""),
                assignee,
                value(parameters, "institution", id -> new InstitutionId(UUID.fromString(id))));
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("words", words);
        if (state != State.UNDER_WAY) all.put("state", state.name().toLowerCase(Locale.ROOT));
        all.put("step", step);
        if (due != null) all.put("due", due.name().toLowerCase(Locale.ROOT));
        if (on != null) all.put("on", on.toString());
        if (certification != null)
            all.put("certification", certification.value().toString());
        if (juror != null) all.put("juror", juror.value().toString());
        all.put("label", label);
        all.put("assignee", assignee);
        if (institution != null) all.put("institution", institution.value().toString());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** As the query of an address. */
    public String query() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static WorkFilter ofQuery(String query) {
        return of(Arrays.stream(query.split("&"))
                .filter(one -> one.contains("="))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8))));
    }

    private static <T> @Nullable T value(Map<String, String> parameters, String name, Function<String, T> read) {
        var text = parameters.getOrDefault(name, "");
        if (text.isEmpty()) return null;
        boolean word = name.equals("state") || name.equals("due");
        try {
            return read.apply(word ? text.toUpperCase(Locale.ROOT) : text);
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            throw Refusal.invalid(name, "desk.noSuchFilter", text);
        }
    }
}
