package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/**
 * One entry of the register of jurors.
 *
 * @param qualifiedFor codes of certifications of the institution, in whatever version
 * @param inactiveReason why the juror is called to no jury any more; empty for those who may be
 * @param version rises with each change
 */
public record JurorSheet(
        PersonId person,
        String name,
        InstitutionId institution,
        Quality quality,
        boolean woman,
        JurorProfile profile,
        Set<String> qualifiedFor,
        Set<String> languages,
        String inactiveReason,
        long version) {
    public boolean isActive() {
        return inactiveReason.isEmpty();
    }

    public String discipline() {
        return profile.discipline();
    }

    /** The employers of that day in one line. */
    public String employer(LocalDate on) {
        return profile.employments().stream()
                .filter(e -> e.isPresent(on))
                .map(JurorProfile.Employment::employer)
                .collect(Collectors.joining(", "));
    }

    /** With the employments and absences of all these entries of the same person. */
    JurorSheet informedBy(List<JurorSheet> entries) {
        return new JurorSheet(
                person,
                name,
                institution,
                quality,
                woman,
                profile.with(
                        entries.stream()
                                .flatMap(entry -> entry.profile().employments().stream())
                                .distinct()
                                .toList(),
                        entries.stream()
                                .flatMap(entry -> entry.profile().absences().stream())
                                .distinct()
                                .toList()),
                qualifiedFor,
                languages,
                inactiveReason,
                version);
    }

    /** As it would be written again. */
    public JurorEntry entry() {
        return new JurorEntry(person, institution, quality, woman, profile, qualifiedFor, languages, version);
    }
}
