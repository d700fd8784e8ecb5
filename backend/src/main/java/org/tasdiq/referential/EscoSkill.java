package org.tasdiq.referential;

import org.tasdiq.Localized;

/**
 * A skill or a piece of knowledge of ESCO.
 *
 * @param uri {@code http://data.europa.eu/esco/skill/…}
 * @param label empty in a language it was not taken in for
 */
public record EscoSkill(String uri, Kind kind, Reuse reuse, Localized label) {
    /** Text key {@code referential.esco.<kind>}. */
    public enum Kind {
        SKILL,
        KNOWLEDGE
    }

    /** How far it reaches; text key {@code referential.esco.<reuse>}. */
    public enum Reuse {
        TRANSVERSAL,
        CROSS_SECTOR,
        SECTOR_SPECIFIC,
        OCCUPATION_SPECIFIC,
        /** The file does not say. */
        UNKNOWN
    }

    public EscoLink link() {
        return new EscoLink(uri, label);
    }
}
