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
    private static final int LONGEST_GOAL = 4000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_EXPERIENCES = 100;
    private static final int MOST_POSITIONS = 1000;

    private ApplicationPolicy() {}

    /** What is kept while it is written has a measure, complete or not. */
    static void requireShort(ApplicationForm form) {
        requireShort("goal", form.goal(), LONGEST_GOAL);
        if (form.experiences().size() > MOST_EXPERIENCES)
            throw Refusal.invalid("experiences", "candidacy.tooManyExperiences", MOST_EXPERIENCES);
        if (form.positions().size() > MOST_POSITIONS)
            throw Refusal.invalid("positions", "candidacy.blockOfAnotherCertification");
        for (var experience : form.experiences()) {
            for (var line : List.of(experience.role(), experience.organisation(), experience.supervisor()))
                requireShort("experiences", line, LONGEST_LINE);
            requireShort("experiences", experience.description(), LONGEST_DESCRIPTION);
        }
    }

    private static void requireShort(String field, String text, int longest) {
        if (text.length() > longest) throw Refusal.invalid(field, "tooLong", longest);
    }

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
