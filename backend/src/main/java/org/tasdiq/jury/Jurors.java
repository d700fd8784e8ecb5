package org.tasdiq.jury;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** The register of people who may be called to sit on juries. */
@Service
public class Jurors {
    private final JurorRepository jurors;
    private final People people;
    private final Actors actors;

    Jurors(JurorRepository jurors, People people, Actors actors) {
        this.jurors = jurors;
        this.people = people;
        this.actors = actors;
    }

    /** Enters a person with the role of jury member, or corrects the entry; juries already appointed keep what they were appointed on. */
    @Transactional
    @Permission("jury.manageRegistry")
    public void register(JurorEntry entry) {
        var actor = actors.current();
        if (!actor.is(Role.JURY_SECRETARY, entry.institution()) && !actor.is(Role.ADMINISTRATOR, entry.institution())) {
            throw Refusal.forbidden("permission");
        }
        var person = people.sheet(entry.person());
        if (!people.holding(Role.JURY_MEMBER, entry.institution()).contains(person)) {
            throw Refusal.invalid("person", "jury.notJuryMember");
        }
        var juror = jurors.findById(entry.person().value()).orElseGet(() -> new Juror(entry.person()));
        juror.write(entry, person.name());
        jurors.save(juror);
    }

    /** The register of one institution, by name. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public List<JurorSheet> all(InstitutionId institution) {
        return jurors.findByInstitutionIdOrderByName(institution.value()).stream()
                .map(Juror::sheet)
                .toList();
    }

    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public JurorSheet sheet(InstitutionId institution, PersonId person) {
        return jurors.findById(person.value())
                .map(Juror::sheet)
                .filter(juror -> juror.institution().equals(institution))
                .orElseThrow(Refusal.unknown("juror"));
    }
}
