package org.tasdiq.jury;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/**
 * What the secretary writes into the register about a juror.
 *
 * @param qualifiedFor codes of certifications of the institution, in whatever version
 * @param languages language tags, such as {@code fr}
 * @param version of the entry that is corrected, as it was read; empty for a new one
 */
public record JurorEntry(
        PersonId person,
        InstitutionId institution,
        Quality quality,
        boolean woman,
        JurorProfile profile,
        Set<String> qualifiedFor,
        Set<String> languages,
        @Nullable Long version) {
    /** The names of the fields in which it is not the same. */
    public Set<String> changes(JurorEntry before) {
        var then = before.fields();
        var changed = new TreeSet<String>();
        fields().forEach((name, value) -> {
            if (!value.equals(then.get(name))) changed.add(name);
        });
        return changed;
    }

    private Map<String, Object> fields() {
        return Map.ofEntries(
                Map.entry("quality", quality),
                Map.entry("woman", woman),
                Map.entry("position", profile.position()),
                Map.entry("discipline", profile.discipline()),
                Map.entry("fields", profile.fields()),
                Map.entry("employments", profile.employments()),
                Map.entry("training", profile.training()),
                Map.entry("absences", profile.absences()),
                Map.entry("weekdays", profile.weekdays()),
                Map.entry("filesPerYear", profile.filesPerYear()),
                Map.entry("mandate", profile.mandate()),
                Map.entry("certifications", qualifiedFor),
                Map.entry("languages", languages));
    }
}
