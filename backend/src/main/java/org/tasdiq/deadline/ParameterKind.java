package org.tasdiq.deadline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;

/**
 * What a parameter may be set to.
 *
 * @param choices of a choice or a set: text keys {@code deadline.setting.<choice>}; of a number or a share the least and
 *     the most, where they are not the usual ones
 */
public record ParameterKind(Type type, List<String> choices) {
    /** The types of parameters. */
    public enum Type {
        FLAG,
        NUMBER,
        /** Of a whole, with two digits at most. */
        SHARE,
        PERIOD,
        CHOICE,
        /** One or more of the choices, with spaces. */
        SET
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** Of a number or a share. */
    public BigDecimal least() {
        return choices.isEmpty() ? BigDecimal.ZERO : new BigDecimal(choices.getFirst());
    }

    /** Of a number or a share. */
    public BigDecimal most() {
        if (!choices.isEmpty()) return new BigDecimal(choices.getLast());
        return type == Type.SHARE ? BigDecimal.ONE : MOST;
    }

    boolean allows(String setting) {
        return switch (type) {
            case FLAG -> setting.equals("true") || setting.equals("false");
            case NUMBER -> setting.matches("[0-9]{1,5}") && isWithin(setting);
            case SHARE -> setting.matches("[01](\\.[0-9]{1,2})?") && isWithin(setting);
            case PERIOD -> isPeriod(setting);
            case CHOICE -> choices.contains(setting);
            case SET -> !setting.isEmpty() && choices.containsAll(List.of(setting.split(" ")));
        };
    }

    private boolean isWithin(String setting) {
        var number = new BigDecimal(setting);
        return number.compareTo(least()) >= 0 && number.compareTo(most()) <= 0;
    }

    private static boolean isPeriod(String setting) {
        try {
            var period = Period.parse(setting);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeException noPeriod) {
            return false;
        }
    }
}
