package org.tasdiq.referential;

import java.util.List;
import org.tasdiq.Localized;

/**
 * One part of a certification that is not the same in two versions.
 *
 * @param code of the part
 * @param title in the later version, or in the earlier one where it was removed
 * @param changes what of it; empty where it was added or removed
 */
public record Difference(Part part, String code, Kind kind, Localized title, List<Change> changes) {
    /** Text key {@code referential.part.<part>}. */
    public enum Part {
        CERTIFICATION,
        BLOCK,
        COMPETENCY,
        SUBCOMPETENCY
    }

    /** Text key {@code referential.difference.<kind>}. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Text key {@code referential.aspect.<aspect>}. */
    public enum Aspect {
        TITLE,
        LEVEL,
        ECTS,
        CONSOLIDATION,
        CRITERION,
        CRITICAL,
        LEVEL_0,
        LEVEL_1,
        LEVEL_2,
        LEVEL_3,
        SKILLS,
        SKILL_CRITERIA,
        ESCO,
        /** In another block or at another place among its neighbours; named by the code it stands in and its number there, from 1. */
        PLACE
    }

    /**
     * @param language of the text; empty where it has none
     * @param before empty where nothing stood
     */
    public record Change(Aspect aspect, String language, String before, String after) {}
}
