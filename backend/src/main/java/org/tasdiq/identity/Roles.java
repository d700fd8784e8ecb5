package org.tasdiq.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Table;

/**
 * Who holds which role in an institution, since when and by whom. Its administrators grant and withdraw, never for
 * themselves, and the last of them stays.
 */
@Service
public class Roles {
    private static final int PAGE = 50;
    private static final List<String> COLUMNS = List.of("name", "email", "role", "since", "by");

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Institutions institutions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(
            PersonRepository people,
            GrantRepository grants,
            Institutions institutions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.institutions = institutions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The institutions the reader administers. */
    @Transactional(readOnly = true)
    @Permission("identity.manageRoles")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(Set.of(Role.ADMINISTRATOR)));
    }

    /** The people who are looked for, a page at a time. */
    @Transactional(readOnly = true)
    @Permission("identity.readRoles")
    public RolePage page(InstitutionId institution, RoleQuery query, RolePage.From after) {
        if (!query.meansSomebody()) throw Refusal.invalid("words", "identity.moreLetters", RoleQuery.FEWEST_LETTERS);
        var found = found(institution, query, after);
        var page = found.stream().limit(PAGE).toList();
        return new RolePage(
                holders(institution, page),
                found.size() <= PAGE ? null : place(page.getLast().sheet(), query.order()));
    }

    @Transactional(readOnly = true)
    @Permission("identity.readRoles")
    public RoleHolder holder(InstitutionId institution, PersonId person) {
        var found = people.findById(person.value()).orElseThrow(Refusal.unknown("person"));
        return holders(institution, List.of(found)).getFirst();
    }

    /** The people who are looked for as a table, a line for each role. */
    @Transactional(readOnly = true)
    @Permission("identity.readRoles")
    public Table export(InstitutionId institution, RoleQuery query) {
        var rows = new ArrayList<List<Object>>();
        RolePage.From from = RolePage.From.start();
        while (from != null) {
            var page = page(institution, query, from);
            for (var person : page.people()) {
                for (var held : person.roles()) rows.add(row(person, held));
            }
            from = page.next();
        }
        return new Table(COLUMNS, rows);
    }

    /** Gives a person a role; nothing happens where it is held already. The system need not say why. */
    @Transactional
    @Permission("identity.changeRoles")
    public void grant(PersonId person, Role role, InstitutionId institution, String reason) {
        var by = by(person, reason);
        if (!role.isGrantable()) throw Refusal.invalid("role", "roleNotGrantable");
        if (!people.existsById(person.value())) throw Refusal.unknown("person").get();
        if (grants.existsById(new RoleGrant.Key(person.value(), role, institution.value()))) return;
        grants.save(new RoleGrant(person, role, institution, clock.instant(), by.person()));
        events.publishEvent(new AccountEvent.RoleGranted(AccountId.of(person), role, institution, reason.strip()));
    }

    /** Takes a role away; it no longer counts at once, on pages that are open too. */
    @Transactional
    @Permission("identity.changeRoles")
    public void withdraw(PersonId person, Role role, InstitutionId institution, String reason) {
        by(person, reason);
        if (role == Role.CANDIDATE) throw Refusal.conflict("identity.candidateStays");
        if (role == Role.ADMINISTRATOR && isLast(person, institution))
            throw Refusal.conflict("identity.lastAdministrator");
        if (grants.withdraw(person.value(), role, institution.value()) == 0)
            throw Refusal.conflict("identity.roleNotHeld");
        events.publishEvent(new AccountEvent.RoleWithdrawn(AccountId.of(person), role, institution, reason.strip()));
    }

    private Actor by(PersonId person, String reason) {
        var by = actors.current();
        if (person.equals(by.person())) throw Refusal.forbidden("identity.ownRoles");
        if (reason.isBlank() && !by.isSystem()) throw Refusal.invalid("reason", "required");
        return by;
    }

    /** Two administrators who withdraw each other come one after the other, and the second is refused. */
    private boolean isLast(PersonId person, InstitutionId institution) {
        return grants.hold(Role.ADMINISTRATOR, institution.value()).stream()
                .allMatch(grant -> grant.personId().equals(person.value()));
    }

    private List<Person> found(InstitutionId institution, RoleQuery query, RolePage.From from) {
        var limit = Limit.of(PAGE + 1);
        var house = institution.value();
        return switch (query.order()) {
            case NAME ->
                people.byName(
                        query.everybody(), house, query.roles(), query.literally(), from.after(), from.id(), limit);
            case EMAIL ->
                people.byEmail(query.everybody(), house, query.roles(), query.literally(), from.after(), limit);
        };
    }

    private static RolePage.From place(PersonSheet last, RoleQuery.Order order) {
        return new RolePage.From(
                order == RoleQuery.Order.NAME ? last.name() : last.email(),
                last.id().value());
    }

    private List<RoleHolder> holders(InstitutionId institution, List<Person> page) {
        if (page.isEmpty()) return List.of();
        var held = grants.findByInstitutionIdAndPersonIdIn(
                institution.value(), page.stream().map(Person::id).toList());
        var names = names(held);
        var byPerson = held.stream()
                .sorted(Comparator.comparing(RoleGrant::role))
                .collect(Collectors.groupingBy(
                        RoleGrant::personId,
                        Collectors.mapping(grant -> held(grant, names), Collectors.toUnmodifiableList())));
        return page.stream()
                .map(Person::sheet)
                .map(person -> new RoleHolder(
                        person.id(),
                        person.name(),
                        person.email(),
                        byPerson.getOrDefault(person.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, String> names(List<RoleGrant> held) {
        var granters = new HashSet<UUID>();
        for (var grant : held) {
            var by = grant.grantedBy();
            if (by != null) granters.add(by);
        }
        return StreamSupport.stream(people.findAllById(granters).spliterator(), false)
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static RoleHolder.Held held(RoleGrant grant, Map<UUID, String> names) {
        var by = grant.grantedBy();
        return new RoleHolder.Held(grant.role(), grant.grantedAt(), by == null ? "" : names.getOrDefault(by, ""));
    }

    private static List<Object> row(RoleHolder person, RoleHolder.Held held) {
        var since = held.since();
        return List.of(person.name(), person.email(), held.role().name(), since == null ? "" : since, held.by());
    }
}
