package org.tasdiq.referential;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tasdiq.Localized;

/**
 * A part of a competency, to teach and to learn by; nobody marks it.
 *
 * @param skills what one can do, in their order
 */
public record SubCompetency(String code, Localized title, List<Localized> skills) {
    public SubCompetency withSkills(List<Localized> others) {
        return new SubCompetency(code, title, others);
    }

    public SubCompetency plus(Localized skill) {
        return withSkills(CertificationDraft.plus(skills, skill));
    }

    public SubCompetency change(int skill, UnaryOperator<Localized> change) {
        return withSkills(CertificationDraft.with(skills, skill, change));
    }

    SubCompetency tidy() {
        return new SubCompetency(
                code.strip(),
                CertificationDraft.tidy(title),
                skills.stream().map(CertificationDraft::tidy).toList());
    }
}
