package org.tasdiq.deadline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;

/**
 * What a parameter may be set to.
 *
 * @param choices of a choice or a set: text keys {@code deadline.setting.<choice>}
 */
public record ParameterKind(Type type, List<String> choices) {
    /** The types of parameters. */
    public enum Type {
        FLAG,
        NUMBER,
        PERIOD,
        CHOICE,
        /** One or more of the choices, with spaces. */
        SET
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    boolean allows(String setting) {
        return switch (type) {
            case FLAG -> setting.equals("true") || setting.equals("false");
            case NUMBER -> setting.matches("[0-9]{1,5}") && new BigDecimal(setting).compareTo(MOST) <= 0;
            case PERIOD -> isPeriod(setting);
            case CHOICE -> choices.contains(setting);
            case SET -> !setting.isEmpty() && choices.containsAll(List.of(setting.split(" ")));
        };
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
