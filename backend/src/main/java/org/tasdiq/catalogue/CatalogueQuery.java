package org.tasdiq.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue; empty where it does not matter.
 *
 * @param words all of them in the title, the description, an outcome or a skill, in any language
 * @param level of the European framework
 * @param leastHours of the learner
 * @param language it is taught in, as an ISO 639 code
 * @param esco the address of a skill of ESCO
 * @param page from 0
 */
public record CatalogueQuery(
        String words,
        @Nullable StudyField area,
        @Nullable Integer level,
        @Nullable Integer leastHours,
        @Nullable Integer mostHours,
        String language,
        @Nullable ParticipationMode mode,
        String esco,
        int page) {
    public static CatalogueQuery everything() {
        return new CatalogueQuery("", null, null, null, null, "", null, "", 0);
    }
}
