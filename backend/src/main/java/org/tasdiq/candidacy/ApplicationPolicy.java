package org.tasdiq.candidacy;

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
