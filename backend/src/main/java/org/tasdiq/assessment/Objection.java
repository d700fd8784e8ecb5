package org.tasdiq.assessment;

import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CompetencyId;

/**
 * What stands against a text of the deliberation.
 *
 * @param competency empty for a text about the whole file
 * @param ground what the words speak of instead of competence, text key {@code assessment.ground.<ground>}; empty when
 *     untied
 * @param words those found
 */
public record Objection(@Nullable CompetencyId competency, Place place, Kind kind, String ground, String words) {
    public enum Place {
        AMENDMENT,
        TEXT,
        PRESCRIPTION,
        CONCERNS,
        CONDITION,
        DISCUSSION,
        NOTES
    }

    public enum Kind {
        /** Speaks of something no jury may refuse on (TA Orléans, 24 Jan. 2023, n° 2101590). */
        FOREIGN,
        /** Shares no word with competency, criterion or cited evidence. */
        UNTIED
    }

    /** What was said may be written down as it was said; nothing is decided by it. */
    public boolean isWarning() {
        return place == Place.DISCUSSION || place == Place.NOTES;
    }
}
