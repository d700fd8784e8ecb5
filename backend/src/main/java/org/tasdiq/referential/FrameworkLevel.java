package org.tasdiq.referential;

import java.time.LocalDate;
import org.tasdiq.Localized;

/**
 * What a level of the European framework is in another one.
 *
 * @param level one level or two of which it may be either
 * @param version of the crosswalk
 * @param since the day of the text it rests on
 */
public record FrameworkLevel(
        Framework framework, String level, Status status, Localized source, int version, LocalDate since) {
    /** Text key {@code referential.framework.<status>}. */
    public enum Status {
        /** Set by a text of law. */
        OFFICIAL,
        /** Nobody has set it: a likeness, to be read with care. */
        PROPOSED
    }
}
