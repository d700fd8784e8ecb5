package org.tasdiq.candidacy;

import java.util.Set;
import org.tasdiq.Localized;

/**
 * What a rule of the regime points out in an application: advice for whoever decides on admissibility, and no decision.
 *
 * @param found months of experience that count
 * @param required months the rule asks for
 * @param kinds activities that do not count
 */
public record ApplicationFinding(Code code, int found, int required, Set<ActivityKind> kinds, Localized legalBasis) {
    /** Text keys {@code candidacy.finding.<code>}. */
    public enum Code {
        TOO_SHORT,
        NOT_COUNTABLE
    }
}
