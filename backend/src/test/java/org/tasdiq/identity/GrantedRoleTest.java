package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.jury.Bench;

@DatabaseTest
class GrantedRoleTest {
    private final People people;
    private final Roles roles;
    private final Institutions institutions;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final InstitutionId here;
    private final InstitutionId elsewhere;
    private final PersonId administrator;
    private final PersonId newcomer;

    GrantedRoleTest(
            People people,
            Roles roles,
            Institutions institutions,
            Actors actors,
            Journal journal,
            TransactionTemplate transaction) {
        this.people = people;
        this.roles = roles;
        this.institutions = institutions;
        this.actors = actors;
        this.journal = journal;
        this.transaction = transaction;
        here = institution();
        elsewhere = institution();
        administrator = person("Ada Régie-Fictive");
        newcomer = person("Nouvelle Fictive");
        actors.asSystem(() -> granted(administrator, Role.ADMINISTRATOR, here));
    }

    @Test
    void isGivenByAnAdministratorOfTheInstitutionWhoSaysWhy() {
        refused("required", () -> roles.grant(newcomer, Role.INTAKE_OFFICER, here, " "));
        actors.as(administrator, () -> granted(newcomer, Role.INTAKE_OFFICER, here));
        var holder = actors.as(administrator, () -> roles.holder(here, newcomer));
        assertThat(holder.roles()).singleElement().satisfies(held -> {
            assertThat(held.role()).isEqualTo(Role.INTAKE_OFFICER);
            assertThat(held.by()).isEqualTo("Ada Régie-Fictive");
            assertThat(held.since()).isNotNull();
        });
        assertThat(journalled()).containsExactly("identity.RoleGranted");
    }

    @Test
    void isGrantedOnce() {
        actors.as(administrator, () -> granted(newcomer, Role.INTAKE_OFFICER, here));
        actors.as(administrator, () -> granted(newcomer, Role.INTAKE_OFFICER, here));
        assertThat(journalled()).hasSize(1);
    }

    @Test
    void isNotGivenByAnAdministratorOfAnotherInstitutionNotEvenToThemselves() {
        for (var person : new PersonId[] {newcomer, administrator}) {
            refused("permission", () -> roles.grant(person, Role.CERTIFYING_AUTHORITY, elsewhere, "Demande"));
            refused("permission", () -> roles.withdraw(person, Role.CERTIFYING_AUTHORITY, elsewhere, "Demande"));
        }
        assertThat(actors.asSystem(() -> people.holding(Role.CERTIFYING_AUTHORITY, elsewhere)))
                .isEmpty();
    }

    @Test
    void isNeitherTakenNorGivenUpByOneself() {
        refused("identity.ownRoles", () -> roles.grant(administrator, Role.JURY_MEMBER, here, "Besoin"));
        refused("identity.ownRoles", () -> roles.withdraw(administrator, Role.ADMINISTRATOR, here, "Départ"));
    }

    @Test
    void isWithdrawnForAReasonAndCountsNoMore() {
        actors.as(administrator, () -> granted(newcomer, Role.ADMINISTRATOR, here));
        refused("required", () -> roles.withdraw(newcomer, Role.ADMINISTRATOR, here, ""));
        actors.as(administrator, () -> withdrawn(newcomer, Role.ADMINISTRATOR));
        assertThatThrownBy(() -> actors.as(newcomer, () -> roles.page(here, RoleQuery.all(), RolePage.From.start())))
                .isInstanceOf(Refusal.class);
        refused("identity.roleNotHeld", () -> roles.withdraw(newcomer, Role.ADMINISTRATOR, here, "Encore"));
        assertThat(journalled()).containsExactly("identity.RoleGranted", "identity.RoleWithdrawn");
    }

    @Test
    void ofACandidateStays() {
        actors.asSystem(() -> granted(newcomer, Role.CANDIDATE, here));
        refused("identity.candidateStays", () -> roles.withdraw(newcomer, Role.CANDIDATE, here, "Doublon"));
    }

    @Test
    void ofTheLastAdministratorStaysWhoeverAsks() {
        assertThatThrownBy(() -> actors.asSystem(() -> withdrawn(administrator, Role.ADMINISTRATOR)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("identity.lastAdministrator"));
    }

    @Test
    void ofTwoAdministratorsWhoWithdrawEachOtherAtOnceOneStays() throws Exception {
        actors.as(administrator, () -> granted(newcomer, Role.ADMINISTRATOR, here));
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    threads.submit(() -> afterBothLookedAround(together, administrator, newcomer)),
                    threads.submit(() -> afterBothLookedAround(together, newcomer, administrator)));
            var done = new ArrayList<Boolean>();
            for (Future<Boolean> one : both) done.add(one.get());
            assertThat(done).containsOnlyOnce(true);
        }
        assertThat(actors.asSystem(() -> people.holding(Role.ADMINISTRATOR, here)))
                .hasSize(1);
    }

    /** Each has seen in a transaction of their own that there are two. */
    private boolean afterBothLookedAround(CyclicBarrier together, PersonId by, PersonId other) {
        try {
            return actors.as(
                    by,
                    () -> Boolean.TRUE.equals(transaction.execute(status -> {
                        people.holding(Role.ADMINISTRATOR, here);
                        wait(together);
                        return withdrawn(other, Role.ADMINISTRATOR);
                    })));
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void wait(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void isFoundByPagesInTheOrderAskedFor() {
        for (int i = 0; i < 60; i++) {
            var one = person("Membre Fictif %02d".formatted(59 - i));
            actors.asSystem(() -> granted(one, Role.JURY_MEMBER, here));
        }
        for (var order : RoleQuery.Order.values()) {
            var query = new RoleQuery("membre fictif", Role.JURY_MEMBER, false, order);
            var first = page(query, RolePage.From.start());
            assertThat(first.people()).hasSize(50);
            var next = first.next();
            assertThat(next).isNotNull();
            var second = page(query, java.util.Objects.requireNonNull(next));
            assertThat(second.next()).isNull();
            var all = new ArrayList<>(first.people());
            all.addAll(second.people());
            assertThat(all)
                    .extracting(order == RoleQuery.Order.NAME ? RoleHolder::name : RoleHolder::email)
                    .hasSize(60)
                    .isSorted();
        }
        var exported = actors.as(administrator, () -> roles.export(here, RoleQuery.all()));
        assertThat(exported.csv())
                .hasLineCount(62)
                .contains("\"Membre Fictif 00\"", "\"JURY_MEMBER\"", "\"ADMINISTRATOR\"");
        assertThat(exported.rows())
                .allSatisfy(row -> assertThat((Object) row.get(3)).isInstanceOf(Instant.class));
    }

    @Test
    void isLookedForAmongAllAccountsOnlyByEnoughOfAName() {
        refused("identity.moreLetters", () -> roles.page(here, everybody("% "), RolePage.From.start()));
        assertThat(page(everybody("%%%"), RolePage.From.start()).people()).isEmpty();
        assertThat(page(everybody("NOUVELLE fic"), RolePage.From.start()).people())
                .extracting(RoleHolder::person)
                .contains(newcomer);
        assertThat(page(RoleQuery.all(), RolePage.From.start()).people())
                .extracting(RoleHolder::person)
                .containsExactly(administrator);
    }

    private static RoleQuery everybody(String words) {
        return new RoleQuery(words, null, true, RoleQuery.Order.NAME);
    }

    private RolePage page(RoleQuery query, RolePage.From from) {
        return actors.as(administrator, () -> roles.page(here, query, from));
    }

    private List<String> journalled() {
        return actors.as(administrator, () -> journal.of(here, newcomer)).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(() -> actors.as(administrator, () -> {
                    act.run();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private boolean granted(PersonId person, Role role, InstitutionId institution) {
        roles.grant(person, role, institution, "Nouvelle fonction");
        return true;
    }

    private boolean withdrawn(PersonId person, Role role) {
        roles.withdraw(person, role, here, "Départ");
        return true;
    }

    private PersonId person(String name) {
        return actors.asSystem(
                () -> people.enrol(UUID.randomUUID() + "@example.org", name, Bench.PASSWORD, Locale.FRENCH));
    }

    private InstitutionId institution() {
        var code = "I" + UUID.randomUUID().toString().substring(0, 20);
        return actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Port-Azur", "FR_UNIVERSITY"));
    }
}
