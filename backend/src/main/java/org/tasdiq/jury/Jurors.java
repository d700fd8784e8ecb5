package org.tasdiq.jury;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.AccountId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.Referentials;

/** The register of people who may be called to sit on juries. */
@Service
public class Jurors {
    private static final Set<Role> READERS = Set.of(
            Role.JURY_SECRETARY,
            Role.ADMINISTRATOR,
            Role.CERTIFYING_AUTHORITY,
            Role.APPEAL_BOARD,
            Role.QUALITY_AUDITOR);

    private final JurorRepository jurors;
    private final People people;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    Jurors(
            JurorRepository jurors,
            People people,
            Institutions institutions,
            Referentials referentials,
            Actors actors,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.jurors = jurors;
        this.deadlines = deadlines;
        this.clock = clock;
        this.people = people;
        this.institutions = institutions;
        this.referentials = referentials;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Enters a person with the role of jury member, or corrects the entry that was read; juries already appointed keep
     * what they were appointed on. A person has an entry in the register of each institution that calls them.
     */
    @Transactional
    @Permission("jury.manageRegistry")
    public void register(JurorEntry entry) {
        requireToManage(entry.institution());
        var person = people.sheet(entry.person());
        if (!people.holding(Role.JURY_MEMBER, entry.institution()).contains(person)) {
            throw Refusal.invalid("person", "jury.notJuryMember");
        }
        requireKnown(entry.qualifiedFor(), referentials.codes(entry.institution()));
        var account = AccountId.of(entry.person());
        var entered = jurors.entry(entry.institution(), entry.person());
        if (entered.isEmpty()) {
            var juror = new Juror(entry.person(), entry.institution());
            juror.write(entry, person.name(), today(entry.institution()));
            jurors.save(juror);
            events.publishEvent(new JurorEvent.JurorEntered(account, entry.institution()));
            return;
        }
        var juror = entered.get();
        var before = juror.sheet();
        if (!Objects.equals(entry.version(), before.version())) throw Refusal.conflict("jury.entryChanged");
        juror.write(entry, person.name(), today(entry.institution()));
        var changed = entry.changes(before.entry());
        if (!changed.isEmpty()) events.publishEvent(new JurorEvent.JurorChanged(account, entry.institution(), changed));
    }

    /** The day it is where the register is kept. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public LocalDate today(InstitutionId institution) {
        return deadlines.today(institutions.sheet(institution).regime());
    }

    /** The institutions whose register the reader may see. */
    @Transactional(readOnly = true)
    @Permission("jury.listRegisters")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** The whole register of one institution, by name. */
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
        return entered(institution, person).sheet();
    }

    /** The juror is called to no jury any more; nothing is deleted, and juries under way keep the member. */
    @Transactional
    @Permission("jury.manageRegistry")
    public void deactivate(InstitutionId institution, PersonId person, String reason) {
        requireToManage(institution);
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        var juror = entered(institution, person);
        if (!juror.sheet().isActive()) throw Refusal.conflict("jury.deactivatedAlready");
        juror.deactivate(reason.strip(), clock.instant());
        events.publishEvent(new JurorEvent.JurorTakenOut(AccountId.of(person), institution, reason.strip()));
    }

    /** The juror may be called again. */
    @Transactional
    @Permission("jury.manageRegistry")
    public void activate(InstitutionId institution, PersonId person) {
        requireToManage(institution);
        var juror = entered(institution, person);
        if (juror.sheet().isActive()) return;
        juror.activate();
        events.publishEvent(new JurorEvent.JurorBroughtBack(AccountId.of(person), institution));
    }

    /** Jury members of the institution who are not in its register yet, by name. */
    @Transactional(readOnly = true)
    @Permission("jury.manageRegistry")
    public List<PersonSheet> notEntered(InstitutionId institution) {
        requireToManage(institution);
        var entered = all(institution).stream().map(JurorSheet::person).collect(Collectors.toSet());
        return people.holding(Role.JURY_MEMBER, institution).stream()
                .filter(person -> !entered.contains(person.id()))
                .sorted(Comparator.comparing(PersonSheet::name))
                .toList();
    }

    void requireToManage(InstitutionId institution) {
        var actor = actors.current();
        if (!actor.is(Role.JURY_SECRETARY, institution) && !actor.is(Role.ADMINISTRATOR, institution)) {
            throw Refusal.forbidden("permission");
        }
    }

    static void requireKnown(Set<String> certifications, Set<String> codes) {
        for (var code : certifications) {
            if (!codes.contains(code)) throw Refusal.invalid("certifications", "jury.import.noCertification", code);
        }
    }

    private Juror entered(InstitutionId institution, PersonId person) {
        return jurors.entry(institution, person).orElseThrow(Refusal.unknown("juror"));
    }
}
