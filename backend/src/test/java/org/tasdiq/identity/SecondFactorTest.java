package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.WallClock;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.BusinessClock;

@DatabaseTest
class SecondFactorTest {
    private final SecondFactors factors;
    private final People people;
    private final Roles roles;
    private final Institutions institutions;
    private final Journal journal;
    private final Actors actors;
    private final WallClock wall;
    private final BusinessClock clock;
    private final JdbcClient database;

    SecondFactorTest(
            SecondFactors factors,
            People people,
            Roles roles,
            Institutions institutions,
            Journal journal,
            Actors actors,
            WallClock wall,
            BusinessClock clock,
            JdbcClient database) {
        this.factors = factors;
        this.people = people;
        this.roles = roles;
        this.institutions = institutions;
        this.journal = journal;
        this.actors = actors;
        this.wall = wall;
        this.clock = clock;
        this.database = database;
    }

    /** A new person whose authenticator took the code of the present step for its enrolment. */
    private final class Owner {
        private final PersonId person;
        private final byte[] secret;
        private final long enrolled;
        private final List<String> recovery;

        Owner() {
            university(); // whoever registers becomes a candidate of every institution
            person = people.register(
                    UUID.randomUUID() + "@example.org", "Jurée Fictive", "long enough words", Locale.FRENCH);
            secret = new Base32().decode(as(() -> factors.begin("")).secret());
            enrolled = OneTimeCode.step(wall.instant());
            recovery = as(() -> factors.enrol(OneTimeCode.of(secret, enrolled)));
        }

        <T> T as(Supplier<T> act) {
            return actors.as(person, act);
        }

        String next() {
            return OneTimeCode.of(secret, enrolled + 1);
        }

        ProofMeans prove(String code) {
            return as(() -> factors.prove(code));
        }

        List<String> journalled() {
            return as(journal::own).stream().map(JournalEntrySheet::event).toList();
        }
    }

    @Test
    void isEnrolledByACodeOfTheSecretShown() {
        var owner = new Owner();
        assertThat(owner.as(factors::own).isEnrolled()).isTrue();
        assertThat(owner.recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(owner.journalled()).containsExactly("identity.SecondFactorEnrolled");
        assertThat(owner.prove(owner.next())).isEqualTo(ProofMeans.ONE_TIME_CODE);
    }

    @Test
    void liesInTheDatabaseOnlySealed() {
        var owner = new Owner();
        var kept = database.sql("select concat(secret, coalesce(pending, '')) from second_factor where person_id = ?")
                .param(owner.person.value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(new Base32().encodeToString(owner.secret));
        var hashes = database.sql("select hash from recovery_code where person_id = ?")
                .param(owner.person.value())
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(10).noneMatch(hash -> owner.recovery.contains(hash));
    }

    @Test
    void takesNoCodeTwiceNotEvenTheOneOfTheEnrolment() {
        var owner = new Owner();
        refused("secondFactor.used", () -> owner.prove(OneTimeCode.of(owner.secret, owner.enrolled)));
        owner.prove(owner.next());
        refused("secondFactor.used", () -> owner.prove(owner.next()));
    }

    @Test
    void takesOneCodeOnceFromTwoRequestsAtTheSameMoment() throws Exception {
        var owner = new Owner();
        var code = owner.next();
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<ProofMeans> request = () -> owner.prove(code);
            for (var answer : threads.invokeAll(List.of(request, request))) {
                try {
                    answer.get();
                    taken++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause())
                            .isInstanceOfSatisfying(
                                    Refusal.class, r -> assertThat(r.code()).isEqualTo("secondFactor.used"));
                }
            }
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void makesWhoGuessesWaitLongerEachTime() {
        var owner = new Owner();
        for (int guess = 0; guess < 3; guess++) refused("secondFactor.wrong", () -> owner.prove("000000x"));
        refused("secondFactor.locked", () -> owner.prove(owner.next()));
        later(Duration.ofSeconds(31));
        refused("secondFactor.wrong", () -> owner.prove("000000x"));
        later(Duration.ofSeconds(31));
        refused("secondFactor.locked", () -> owner.prove(owner.recovery.getFirst()));
        later(Duration.ofSeconds(31));
        assertThat(owner.prove(owner.recovery.getFirst())).isEqualTo(ProofMeans.RECOVERY_CODE);
        assertThat(owner.journalled())
                .containsExactly(
                        "identity.SecondFactorEnrolled",
                        "identity.SecondFactorFailed",
                        "identity.SecondFactorFailed",
                        "identity.SecondFactorFailed",
                        "identity.SecondFactorFailed",
                        "identity.RecoveryCodeUsed");
    }

    @Test
    void isStoodInForByARecoveryCodeOnce() {
        var owner = new Owner();
        var code = owner.recovery.getLast().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(owner.prove(code)).isEqualTo(ProofMeans.RECOVERY_CODE);
        assertThat(owner.as(factors::own).recoveryCodes()).isEqualTo(9);
        refused("secondFactor.wrong", () -> owner.prove(code));
    }

    @Test
    void isRenewedOrRemovedOnlyWithACode() {
        var owner = new Owner();
        refused("required", () -> owner.as(() -> factors.begin("")));
        refused("secondFactor.wrong", () -> owner.as(() -> factors.begin("123")));
        owner.as(() -> factors.begin(owner.recovery.get(0)));
        assertThat(owner.prove(owner.next())).isEqualTo(ProofMeans.ONE_TIME_CODE);
        var fresh = owner.as(() -> factors.renewRecovery(owner.recovery.get(1)));
        refused("secondFactor.wrong", () -> owner.prove(owner.recovery.get(2)));
        owner.as(() -> {
            factors.remove(fresh.getFirst());
            return true;
        });
        assertThat(owner.as(factors::own).isEnrolled()).isFalse();
        refused("secondFactor.none", () -> owner.prove(fresh.getLast()));
    }

    @Test
    void isRemovedByAnAdministratorOfTheSameInstitutionWithAReason() {
        var elsewhere = university();
        var owner = new Owner();
        var here = university();
        actors.asSystem(() -> {
            roles.grant(owner.person, Role.JURY_MEMBER, here, "");
            return true;
        });
        refused("permission", () -> remove(administrator(elsewhere), owner, "Téléphone perdu"));
        refused("required", () -> remove(administrator(here), owner, " "));
        remove(administrator(here), owner, "Téléphone perdu");
        assertThat(owner.as(factors::own).isEnrolled()).isFalse();
        assertThat(owner.as(journal::own).getLast().content()).contains("Téléphone perdu");
    }

    private void remove(PersonId by, Owner owner, String reason) {
        actors.as(by, () -> {
            factors.removeOf(owner.person, reason);
            return true;
        });
    }

    private InstitutionId university() {
        var code = "S" + UUID.randomUUID().toString().substring(0, 20);
        return actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Port-Azur", "FR_UNIVERSITY"));
    }

    private PersonId administrator(InstitutionId institution) {
        return actors.asSystem(() -> {
            var id = people.enrol(
                    UUID.randomUUID() + "@example.org", "Administrateur Fictif", "long enough words", Locale.FRENCH);
            roles.grant(id, Role.ADMINISTRATOR, institution, "");
            return id;
        });
    }

    private void later(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return true;
        });
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
