package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;

/** A decision is taken away with a reason and by four eyes, and stays in the history. */
@DatabaseTest
class RevocationTest {
    private static final String REASON = "Une pièce essentielle était falsifiée.";

    private final Registrar registrar;
    private final Revocations revocations;
    private final Decisions decisions;
    private final Appeals appeals;
    private final FollowUps followUps;
    private final Credentials credentials;
    private final Candidacies candidacies;
    private final Letters letters;
    private final Actors actors;
    private final BusinessClock clock;

    RevocationTest(
            Registrar registrar,
            Revocations revocations,
            Decisions decisions,
            Appeals appeals,
            FollowUps followUps,
            Credentials credentials,
            Candidacies candidacies,
            Letters letters,
            Actors actors,
            BusinessClock clock) {
        this.registrar = registrar;
        this.revocations = revocations;
        this.decisions = decisions;
        this.appeals = appeals;
        this.followUps = followUps;
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.letters = letters;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void changesNothingBeforeAnotherAuthorityAgrees() {
        var file = asked(registrar.notified());
        assertThat(actors.asSystem(() -> decisions.current(file.file()))).isPresent();
        assertThat(file.as(file.authority(), () -> revocations.pending(file.file())))
                .hasValueSatisfying(pending -> assertThat(pending.reason()).isEqualTo(REASON));
        assertThat(file.as(file.candidate(), () -> revocations.confirmed(file.file())))
                .isEmpty();
        refused("decision.fourEyes", () -> file.as(file.authority(), () -> revocations.confirm(file.file())));
        refused("decision.revocationAsked", () -> asked(file));
    }

    @Test
    void waitsForTheOtherAuthoritiesOfTheInstitutionOnly() {
        var file = asked(registrar.notified());
        var elsewhere = registrar.notified();
        assertThat(waitingFor(file, file.authority())).doesNotContain(file.file());
        assertThat(waitingFor(elsewhere, elsewhere.authority())).doesNotContain(file.file());
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        assertThat(waitingFor(file, second)).contains(file.file());
        file.as(second, () -> revocations.withdraw(file.file()));
        assertThat(waitingFor(file, second)).doesNotContain(file.file());
    }

    private List<CandidacyId> waitingFor(Bench.Story file, PersonId authority) {
        return file.as(authority, revocations::waitingForMe).stream()
                .map(RevocationSheet::file)
                .toList();
    }

    @Test
    void bringsAnOpenFileBeforeARenewedJury() {
        var file = asked(registrar.notified());
        confirmed(file);
        assertThat(actors.asSystem(() -> decisions.current(file.file()))).isEmpty();
        assertThat(file.as(file.candidate(), () -> decisions.history(file.file())))
                .singleElement()
                .satisfies(decision -> assertThat(decision.active()).isFalse());
        assertThat(actors.asSystem(() -> credentials.of(file.file())))
                .isNotEmpty()
                .allMatch(credential -> credential.status() == CredentialStatus.REVOKED)
                .extracting(CredentialSheet::revocationReason)
                .containsOnly(StatusReason.DECISION_REVOKED);
        assertThat(file.jury().round()).isEqualTo(2);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
        refused("jury.conflict.ANNULLED_JURY", () -> file.proposed("J1", "J2", "J3", "J4", "J5"));
        assertThat(file.as(file.candidate(), () -> letters.of(file.file())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.REVOCATION);
    }

    @Test
    void leavesAClosedFileClosed() {
        var file = registrar.notified();
        closed(file);
        asked(file);
        confirmed(file);
        assertThat(actors.asSystem(() -> candidacies.sheet(file.file())).status())
                .isEqualTo(CandidacyStatus.CLOSED);
        assertThat(file.jury().round()).isEqualTo(1);
        assertThat(file.as(file.candidate(), () -> followUps.state(file.file())))
                .isEqualTo(FollowUpState.NOTHING_GRANTED);
    }

    @Test
    void canBeWithdrawnAndAskedAgain() {
        var file = asked(registrar.notified());
        file.as(file.authority(), () -> revocations.withdraw(file.file()));
        refused("unknown.revocation", () -> confirmed(file));
        asked(file);
        confirmed(file);
        assertThat(file.as(file.candidate(), () -> revocations.confirmed(file.file())))
                .hasSize(1);
    }

    @Test
    void waitsForTheBoardAndForTheFileThatRestsOnIt() {
        var file = registrar.notified();
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Composition irrégulière"));
        refused("decision.appealWaits", () -> asked(file));

        var followed = registrar.notified();
        closed(followed);
        followed.as(followed.candidate(), () -> followUps.begin(followed.file()));
        refused("decision.followedUp", () -> asked(followed));
    }

    private Bench.Story asked(Bench.Story file) {
        file.as(file.authority(), () -> revocations.ask(file.file(), REASON));
        return file;
    }

    private void confirmed(Bench.Story file) {
        PersonId second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> revocations.confirm(file.file()));
    }

    private void closed(Bench.Story file) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(80)));
            return decisions.closeFile(file.file());
        });
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
