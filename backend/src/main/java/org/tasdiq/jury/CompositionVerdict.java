package org.tasdiq.jury;

import java.util.List;
import java.util.Optional;

/**
 * The answer of the decision table about one jury.
 *
 * @param table the decision as the engine names it
 * @param version of the table, as the engine evaluated it
 * @param key of that version in the engine
 * @param rules every rule of the regime, fulfilled or not
 */
public record CompositionVerdict(String table, int version, long key, List<RuleFinding> rules) {
    public List<RuleFinding> broken() {
        return rules.stream().filter(rule -> !rule.met()).toList();
    }

    /** Whether no blocking rule is broken. */
    public boolean isLawful() {
        return blocking().isEmpty();
    }

    /** The first blocking rule that is broken. */
    Optional<RuleFinding> blocking() {
        return rules.stream().filter(RuleFinding::isBlocking).findFirst();
    }
}
