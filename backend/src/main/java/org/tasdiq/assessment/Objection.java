package org.tasdiq.assessment;

import org.tasdiq.referential.CompetencyId;

/**
 * What stands against a text of the deliberation.
 *
 * @param ground what the words speak of instead of competence, text key {@code assessment.ground.<ground>}; empty when
 *     untied
 * @param words those found
 */
public record Objection(CompetencyId competency, Place place, Kind kind, String ground, String words) {
    public enum Place {
        AMENDMENT,
        TEXT,
        PRESCRIPTION,
        CONCERNS
    }

    public enum Kind {
        /** Speaks of something no jury may refuse on (TA Orléans, 24 Jan. 2023, n° 2101590). */
        FOREIGN,
        /** Shares no word with competency, criterion or cited evidence. */
        UNTIED
    }
}
