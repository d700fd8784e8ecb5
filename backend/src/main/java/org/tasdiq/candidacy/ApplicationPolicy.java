package org.tasdiq.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/** What an application must have before it can be sent; what it proves is judged by people. */
final class ApplicationPolicy {
    private ApplicationPolicy() {}

    static void check(ApplicationForm form) {
        if (form.goal().isBlank()) throw Refusal.invalid("goal", "required");
        if (form.experiences().isEmpty()) throw Refusal.invalid("experiences", "candidacy.noExperience");
        for (var experience : form.experiences()) check(experience);
        if (!form.swornStatement()) throw Refusal.invalid("swornStatement", "candidacy.swornStatementMissing");
    }

    /** What the experience lacks by the rules of the regime; whoever decides may see it otherwise. */
    static List<ApplicationFinding> findings(
            ApplicationForm form, LocalDate on, Countable countable, Required required) {
        var counted = form.experiences().stream()
                .filter(experience -> countable.kinds().contains(experience.kind()))
                .toList();
        var others = form.experiences().stream()
                .map(Experience::kind)
                .filter(kind -> !countable.kinds().contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        int months = ExperienceTime.of(counted, on).months();
        var found = new ArrayList<ApplicationFinding>();
        if (months < required.months())
            found.add(new ApplicationFinding(
                    ApplicationFinding.Code.TOO_SHORT, months, required.months(), Set.of(), required.legalBasis()));
        if (!others.isEmpty())
            found.add(new ApplicationFinding(
                    ApplicationFinding.Code.NOT_COUNTABLE, 0, 0, others, countable.legalBasis()));
        return found;
    }

    /** The activities that count. */
    record Countable(Set<ActivityKind> kinds, Localized legalBasis) {}

    /** How much of them is asked for. */
    record Required(int months, Localized legalBasis) {}

    private static void check(Experience experience) {
        if (experience.role().isBlank()) throw Refusal.invalid("experiences", "candidacy.experienceRoleMissing");
        if (experience.organisation().isBlank()) {
            throw Refusal.invalid("experiences", "candidacy.experienceOrganisationMissing");
        }
        if (experience.until() != null && experience.until().isBefore(experience.from())) {
            throw Refusal.invalid("experiences", "candidacy.experienceEndsBeforeItStarts", experience.role());
        }
        if (experience.weeklyHours() < 1 || experience.weeklyHours() > 80) {
            throw Refusal.invalid("experiences", "candidacy.experienceHours", experience.role());
        }
    }
}
