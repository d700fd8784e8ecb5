package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

@DatabaseTest
class GrantedRoleTest {
    private final People people;
    private final Institutions institutions;
    private final Actors actors;
    private final InstitutionId here;
    private final InstitutionId elsewhere;
    private final PersonId administrator;
    private final PersonId newcomer;

    GrantedRoleTest(People people, Institutions institutions, Actors actors) {
        this.people = people;
        this.institutions = institutions;
        this.actors = actors;
        here = institution();
        elsewhere = institution();
        administrator = person();
        newcomer = person();
        actors.asSystem(() -> granted(administrator, Role.ADMINISTRATOR, here));
    }

    @Test
    void isGivenByAnAdministratorOfTheInstitution() {
        actors.as(administrator, () -> granted(newcomer, Role.INTAKE_OFFICER, here));
        assertThat(actors.asSystem(() -> people.holding(Role.INTAKE_OFFICER, here)))
                .extracting(PersonSheet::id)
                .containsExactly(newcomer);
    }

    @Test
    void isNotGivenByAnAdministratorOfAnotherInstitutionNotEvenToThemselves() {
        for (var person : new PersonId[] {newcomer, administrator}) {
            assertThatThrownBy(
                            () -> actors.as(administrator, () -> granted(person, Role.CERTIFYING_AUTHORITY, elsewhere)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        assertThat(actors.asSystem(() -> people.holding(Role.CERTIFYING_AUTHORITY, elsewhere)))
                .isEmpty();
    }

    private boolean granted(PersonId person, Role role, InstitutionId institution) {
        people.grant(person, role, institution);
        return true;
    }

    private PersonId person() {
        return actors.asSystem(() ->
                people.enrol(UUID.randomUUID() + "@example.org", "Personne Fictive", "twelve letters", Locale.FRENCH));
    }

    private InstitutionId institution() {
        var code = "I" + UUID.randomUUID().toString().substring(0, 20);
        return actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Port-Azur", "FR_UNIVERSITY"));
    }
}
