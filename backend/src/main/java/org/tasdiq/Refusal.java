package org.tasdiq;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An action the rules do not allow. The code is a text key ({@code refusal.<code>}); screens show it beside the field
 * or as a notice, REST turns it into a problem of RFC 9457.
 */
public class Refusal extends RuntimeException {
    /** How the refusal maps to HTTP: 404, 403, 409, 422, 503. */
    public enum Kind {
        UNKNOWN,
        FORBIDDEN,
        CONFLICT,
        INVALID,
        BUSY
    }

    private final Kind kind;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    private Refusal(Kind kind, String code, @Nullable String field, Object... arguments) {
        super(kind + " " + code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** The thing named does not exist, or not for this person. */
    public static Supplier<Refusal> unknown(String thing) {
        return () -> new Refusal(Kind.UNKNOWN, "unknown." + Objects.requireNonNull(thing), null);
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, null, arguments);
    }

    /** The state of the file does not allow it (any more). */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, null, arguments);
    }

    /** Too many ask for it at once: the same is done for whoever asks again in a moment. */
    public static Refusal busy(String code) {
        return new Refusal(Kind.BUSY, code, null);
    }

    /** The value of one field breaks a rule. */
    public static Refusal invalid(String field, String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, field, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The field the rule speaks of, where there is one. */
    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
