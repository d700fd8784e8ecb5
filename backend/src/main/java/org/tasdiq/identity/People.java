package org.tasdiq.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** The people with an account. */
@Service
public class People {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 190;

    private final PersonRepository people;
    private final GrantRepository grants;
    private final InstitutionRepository institutions;
    private final PasswordEncoder passwords;
    private final Actors actors;
    private final Clock clock;

    People(
            PersonRepository people,
            GrantRepository grants,
            InstitutionRepository institutions,
            PasswordEncoder passwords,
            Actors actors,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.institutions = institutions;
        this.passwords = passwords;
        this.actors = actors;
        this.clock = clock;
    }

    /** Opens an account for oneself, as a candidate of every institution. A password has at least 12 characters. */
    @Transactional
    @Permission("identity.register")
    public PersonId register(String email, String name, String password, Locale language) {
        var id = open(email, name, password, language);
        institutions
                .findAll()
                .forEach(i ->
                        grants.save(new RoleGrant(id, Role.CANDIDATE, i.sheet().id(), clock.instant(), id)));
        return id;
    }

    /** Opens an account for somebody else, without any role yet. */
    @Transactional
    @Permission("identity.manageRoles")
    public PersonId enrol(String email, String name, String password, Locale language) {
        return open(email, name, password, language);
    }

    @Transactional
    @Permission("identity.changeOwnAccount")
    public void speak(Locale language) {
        people.findById(actors.person().value())
                .orElseThrow(Refusal.unknown("person"))
                .speak(Texts.nearest(language));
    }

    /** The person who acts. */
    @Transactional(readOnly = true)
    @Permission("identity.readOwnAccount")
    public PersonSheet self() {
        return people.findById(actors.person().value())
                .orElseThrow(Refusal.unknown("person"))
                .sheet();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readPeople")
    public PersonSheet sheet(PersonId id) {
        return people.findById(id.value())
                .orElseThrow(Refusal.unknown("person"))
                .sheet();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readPeople")
    public List<PersonSheet> holding(Role role, InstitutionId institution) {
        Set<UUID> ids = grants.findByRoleAndInstitutionId(role, institution.value()).stream()
                .map(RoleGrant::personId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : java.util.stream.StreamSupport.stream(people.findAllById(ids).spliterator(), false)
                        .map(Person::sheet)
                        .toList();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readPeople")
    public java.util.Optional<PersonSheet> byEmail(String email) {
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(Person::sheet);
    }

    private PersonId open(String email, String name, String password, Locale language) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_ADDRESS || !address.matches("[^@\\s]+@[^@\\s]+"))
            throw Refusal.invalid("email", "email");
        if (name.isBlank()) throw Refusal.invalid("name", "required");
        if (name.strip().length() > LONGEST_NAME) throw Refusal.invalid("name", "tooLong", LONGEST_NAME);
        PasswordRule.check(password);
        if (people.findByEmail(address).isPresent()) throw Refusal.invalid("email", "emailTaken");
        var id = new PersonId(UUID.randomUUID());
        people.save(new Person(
                id.value(),
                address,
                name.strip().replaceAll("\\p{Cntrl}+", " "),
                encoded(password),
                Texts.nearest(language),
                clock.instant()));
        return id;
    }

    private String encoded(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
