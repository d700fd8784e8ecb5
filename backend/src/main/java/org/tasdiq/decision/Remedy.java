package org.tasdiq.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way to contest a decision. The words are the regime's: text keys {@code decision.remedy.<regime>.<kind>} (name)
 * and {@code decision.remedy.<regime>.<kind>.text} (to whom, until when, under which law).
 *
 * @param lastDay the last day on which one may still act; empty where the law sets none
 */
public record Remedy(String regime, Kind kind, @Nullable LocalDate lastDay) {
    /** The kinds of remedy. */
    public enum Kind {
        GRACIOUS,
        HIERARCHICAL,
        CONTENTIOUS,
        MEDIATOR
    }

    /** Lodged with the institution, it can be lodged until that day where this is the later one. */
    Remedy until(LocalDate windowEnds) {
        boolean longer = kind == Kind.GRACIOUS && lastDay != null && windowEnds.isAfter(lastDay);
        return longer ? new Remedy(regime, kind, windowEnds) : this;
    }

    /** The text key of its name; with {@code .text} behind it, of its description ({0}: the last day). */
    public String key() {
        return "decision.remedy." + regime + "." + kind;
    }
}
