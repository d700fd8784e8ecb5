package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** A certification is completed in one file or in several, and rests on each of them. */
@DatabaseTest
class CompletedCertificationTest {
    private static final String REASON = "Une pièce essentielle était falsifiée.";

    private final Bench bench;
    private final Registrar registrar;
    private final Decisions decisions;
    private final FollowUps followUps;
    private final Revocations revocations;
    private final Credentials credentials;
    private final Candidacies candidacies;
    private final AdmissibilityClock admissibility;
    private final Actors actors;

    CompletedCertificationTest(
            Bench bench,
            Registrar registrar,
            Decisions decisions,
            FollowUps followUps,
            Revocations revocations,
            Credentials credentials,
            Candidacies candidacies,
            AdmissibilityClock admissibility,
            Actors actors) {
        this.bench = bench;
        this.registrar = registrar;
        this.decisions = decisions;
        this.followUps = followUps;
        this.revocations = revocations;
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.admissibility = admissibility;
        this.actors = actors;
    }

    @Test
    void inOneFileEarnsTheCredentialOfTheWholeBesideThoseOfItsBlocks() {
        var file = registrar.successful(bench.aFile());
        assertThat(decided(file).outcome()).isEqualTo(Outcome.FULL_SUCCESS_OF_FULL_CERTIFICATION);
        assertThat(issued(file))
                .extracting(CredentialSheet::subject)
                .containsExactlyInAnyOrder("BC01", "BC02", "BC03", "BC04", CredentialSheet.WHOLE);
    }

    @Test
    void withWhatAnEarlierFileEarnedEarnsTheCredentialOfTheWholeInTheLaterOne() {
        var later = registrar.successful(registrar.followUp(registrar.closed(registrar.notified())));
        assertThat(decided(later).outcome()).isEqualTo(Outcome.FULL_SUCCESS_OF_PARTIAL_CERTIFICATION);
        assertThat(decided(later).completesCertification()).isTrue();
        assertThat(issued(later))
                .extracting(CredentialSheet::subject)
                .containsExactlyInAnyOrder("BC02", CredentialSheet.WHOLE);
    }

    @Test
    void isCompleteNoLongerWhenTheEarlierDecisionIsRevoked() {
        var earlier = registrar.closed(registrar.notified());
        var later = registrar.successful(registrar.followUp(earlier));
        refused("decision.followedUp", () -> ask(earlier));
        registrar.closed(later);
        ask(earlier);
        confirm(earlier);
        assertThat(issued(later))
                .filteredOn(credential -> credential.status() == CredentialStatus.REVOKED)
                .singleElement()
                .satisfies(whole -> assertThat(whole)
                        .returns(CredentialSheet.WHOLE, CredentialSheet::subject)
                        .returns(StatusReason.EARLIER_DECISION_REVOKED, CredentialSheet::revocationReason));
        assertThat(decided(later)).matches(DecisionSheet::active).matches(sheet -> !sheet.completesCertification());
        assertThat(state(later)).isEqualTo(FollowUpState.POSSIBLE);
        var again = later.as(later.candidate(), () -> followUps.begin(later.file()));
        assertThat(actors.asSystem(() -> candidacies.sheet(again)).carriedBlocks())
                .isEqualTo(decided(later).grantedBlocks());
    }

    /** A, then B on what is missing, then C begun from B: C carries what A has granted. */
    @Test
    void isSoughtInOneFollowUpAtATimeAndNothingItRestsOnIsRevoked() {
        var first = registrar.closed(registrar.notified());
        var second = registrar.closed(registrar.failed(registrar.followUp(first)));
        assertThat(state(first)).isEqualTo(FollowUpState.POSSIBLE);
        var third = registrar.followUp(second);
        for (var file : List.of(first, second)) {
            assertThat(state(file)).isEqualTo(FollowUpState.UNDER_WAY);
            refused("decision.followUp.UNDER_WAY", () -> file.as(file.candidate(), () -> followUps.begin(file.file())));
        }
        refused("decision.followedUp", () -> ask(first));
        third.as(third.candidate(), () -> candidacies.withdraw(third.file(), "Projet abandonné"));
        ask(first);
        confirm(first);
    }

    @Test
    void isSoughtInOneVersionAtATime() {
        var file = registrar.closed(registrar.notified());
        var next = file.nextVersion();
        var other = file.as(file.candidate(), () -> candidacies.begin(next));
        file.asSystem(() -> admissibility.close(other));
        assertThat(state(file)).isEqualTo(FollowUpState.POSSIBLE);
        file.asSystem(() -> candidacies.followUp(other, java.util.Set.of()));
        assertThat(state(file)).isEqualTo(FollowUpState.UNDER_WAY);
    }

    private FollowUpState state(Bench.Story file) {
        return file.as(file.candidate(), () -> followUps.state(file.file()));
    }

    private void ask(Bench.Story file) {
        file.as(file.authority(), () -> revocations.ask(file.file(), REASON));
    }

    private void confirm(Bench.Story file) {
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> revocations.confirm(file.file()));
    }

    private DecisionSheet decided(Bench.Story file) {
        return actors.asSystem(() -> decisions.current(file.file())).orElseThrow();
    }

    private List<CredentialSheet> issued(Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file()));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
