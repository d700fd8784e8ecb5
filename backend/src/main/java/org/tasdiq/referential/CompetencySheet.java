package org.tasdiq.referential;

import java.util.List;
import java.util.Optional;
import org.tasdiq.Localized;

/**
 * An ability to act in context, as the jury marks it.
 *
 * @param criterion what must be observed
 * @param critical whether the block cannot be granted without it
 * @param rubric what the levels 0 to 3 mean for it, in their order; empty where they have their general meaning
 * @param parts its sub-competencies, which nobody marks
 * @param esco the ESCO skills it is linked to
 */
public record CompetencySheet(
        CompetencyId id,
        String code,
        Localized title,
        Localized criterion,
        boolean critical,
        List<Localized> rubric,
        List<SubCompetency> parts,
        List<EscoLink> esco) {
    /** One without parts and links. */
    public CompetencySheet(
            CompetencyId id,
            String code,
            Localized title,
            Localized criterion,
            boolean critical,
            List<Localized> rubric) {
        this(id, code, title, criterion, critical, rubric, List.of(), List.of());
    }

    /** The competency's own words for a level. */
    public Optional<Localized> meaning(int level) {
        return rubric.isEmpty() ? Optional.empty() : Optional.of(rubric.get(level));
    }
}
