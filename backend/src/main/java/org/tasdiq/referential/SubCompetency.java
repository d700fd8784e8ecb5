package org.tasdiq.referential;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tasdiq.Localized;

/**
 * A part of a competency, to teach, to learn and to observe by; nobody marks it. Marks and their levels are of the competency.
 *
 * @param skills what one can do, in their order
 */
public record SubCompetency(String code, Localized title, List<Skill> skills) {
    public SubCompetency withSkills(List<Skill> others) {
        return new SubCompetency(code, title, others);
    }

    public SubCompetency plus(Skill skill) {
        return withSkills(CertificationDraft.plus(skills, skill));
    }

    public SubCompetency change(int skill, UnaryOperator<Skill> change) {
        return withSkills(CertificationDraft.with(skills, skill, change));
    }

    SubCompetency tidy() {
        return new SubCompetency(
                code.strip(),
                CertificationDraft.tidy(title),
                skills.stream().map(Skill::tidy).toList());
    }
}
