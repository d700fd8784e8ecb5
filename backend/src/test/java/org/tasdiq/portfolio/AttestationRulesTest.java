package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.Testimony.Answer;
import org.tasdiq.portfolio.Testimony.Finding;
import org.tasdiq.referential.CompetencyId;

class AttestationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final CompetencyId ONE = new CompetencyId(new UUID(1, 1));
    private static final CompetencyId TWO = new CompetencyId(new UUID(2, 2));

    @Test
    void whatIsCompleteCanBeSigned() {
        assertThat(stated(LocalDate.of(2020, 1, 1), null, confirmed(ONE), answer(TWO, Finding.CANNOT_SAY, ""))
                        .gaps(List.of(ONE, TWO), TODAY))
                .isEmpty();
    }

    @Test
    void everyCompetencyThatWasAskedWantsAnAnswer() {
        var gaps = stated(LocalDate.of(2020, 1, 1), null, confirmed(ONE)).gaps(List.of(ONE, TWO), TODAY);
        assertThat(gaps).extracting(Refusal::field).containsExactly(TWO.value().toString());
    }

    @Test
    void whoeverDoesNotConfirmSaysWhy() {
        var silent = stated(LocalDate.of(2020, 1, 1), null, answer(ONE, Finding.NOT_CONFIRMED, " "));
        assertThat(silent.gaps(List.of(ONE), TODAY))
                .extracting(Refusal::code)
                .containsExactly("portfolio.attest.wordsMissing");
    }

    @Test
    void nobodyAttestsTheFutureNorAPeriodThatEndsBeforeItBegins() {
        assertThat(stated(TODAY.plusDays(1), null, confirmed(ONE)).gaps(List.of(ONE), TODAY))
                .extracting(Refusal::field)
                .containsExactly("from");
        assertThat(stated(TODAY, TODAY.plusDays(1), confirmed(ONE)).gaps(List.of(ONE), TODAY))
                .extracting(Refusal::field)
                .containsExactly("until");
        assertThat(stated(TODAY, TODAY.minusDays(1), confirmed(ONE)).gaps(List.of(ONE), TODAY))
                .extracting(Refusal::code)
                .containsExactly("portfolio.attest.endsBeforeBegin");
    }

    @Test
    void withoutConsentNothingIsSigned() {
        var stated = new Testimony(
                "Nour Fictive", "Directrice", "Fictif SA", "01", TODAY, null, "Études", List.of(confirmed(ONE)), false);
        assertThat(stated.gaps(List.of(ONE), TODAY)).extracting(Refusal::field).containsExactly("consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoé Fictive-Martin", " zoe  fictive martin ", "ZOÉ FICTIVE MARTIN"})
    void theSignatureIsTheNameHoweverItIsTyped(String typed) {
        assertThat(new Signature(typed, true).gaps("Zoé Fictive-Martin")).isEmpty();
    }

    @Test
    void anotherNameOrNoDeclarationIsNoSignature() {
        assertThat(new Signature("Zoé Autre", true).gaps("Zoé Fictive"))
                .extracting(Refusal::code)
                .containsExactly("portfolio.attest.otherName");
        assertThat(new Signature("Zoé Fictive", false).gaps("Zoé Fictive"))
                .extracting(Refusal::field)
                .containsExactly("declared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "a b@example.org", "a@example.org\nBcc: all@example.org", "a@@example.org"})
    void whatIsNoAddressIsAskedNothing(String email) {
        assertThatThrownBy(() -> asked(email))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void aLinkOpensNothingFromTheInstantItExpires() {
        var asked = attestation();
        asked.requireOpen(NOW.plus(Duration.ofDays(42)).minusMillis(1));
        assertThatThrownBy(() -> asked.requireOpen(NOW.plus(Duration.ofDays(42))))
                .hasMessageContaining("attestationOver.EXPIRED");
    }

    @Test
    void aDraftIsErasedWhenItWillNeverBeSigned() {
        for (var end : List.<java.util.function.Consumer<Attestation>>of(
                a -> a.decline("", NOW), a -> a.withdraw(NOW), a -> a.close(NOW))) {
            var asked = attestation();
            asked.draft(stated(TODAY, null, confirmed(ONE)));
            end.accept(asked);
            assertThat(asked.draft().duties()).isEmpty();
            assertThatThrownBy(() -> asked.requireOpen(NOW)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theCandidateNeverSeesADraft() {
        var asked = attestation();
        asked.draft(stated(TODAY, null, confirmed(ONE)));
        var sheet = asked.sheet(TODAY);
        assertThat(sheet.signatory()).isNull();
        assertThat(sheet.contact()).isNull();
        assertThat(sheet.consent()).isFalse();
    }

    @Test
    void whatWasSignedIsNotAskedForAgain() {
        var asked = attestation();
        asked.sign(stated(TODAY, null, confirmed(ONE)), new EvidenceId(new UUID(5, 5)), NOW);
        assertThat(asked.confirms(ONE)).isTrue();
        assertThat(asked.confirms(TWO)).isFalse();
        assertThatThrownBy(() -> asked.renew(link(2), 3)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asked.withdraw(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatExpiredCanBeAskedForAgainButNotForEver() {
        var asked = attestation();
        asked.expire(NOW, 3);
        asked.renew(link(2), 3);
        assertThat(asked.state()).isEqualTo(AttestationState.ASKED);
        asked.renew(link(3), 3);
        assertThatThrownBy(() -> asked.renew(link(4), 3)).hasMessageContaining("tooManyLinks");
    }

    @Test
    void theDraftIsKeptWhileAnotherLinkMayBeSent() {
        var asked = attestation();
        asked.draft(stated(TODAY, null, confirmed(ONE)));
        asked.expire(NOW, 2);
        assertThat(asked.draft().confirms(ONE)).isTrue();
        asked.renew(link(2), 2);
        asked.expire(NOW, 2);
        assertThat(asked.draft().confirms(ONE)).isFalse();
    }

    @Test
    void whatAnotherSignedIsExplainedButNotReplaced() {
        var paper = Evidence.attested(
                new EvidenceId(new UUID(6, 6)),
                attestation(),
                new EvidenceDescription(EvidenceKind.EMPLOYER_ATTESTATION, "Attestation", null, null),
                new EvidenceStore.Stored("", "0", 1),
                NOW);
        paper.review(ItemReview.correction(ReviewReason.UNSIGNED, ""));
        assertThatThrownBy(paper::requireToReplace).hasMessageContaining("receivedFromAttester");
        paper.answer("It is signed by name");
        assertThat(paper.sheet().answer()).isEqualTo("It is signed by name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nour\nYour mailbox is blocked", "Nour https://example.org/attest", "Nour\tTémoin"})
    void noNameShapesTheLettersOfTheInstitution(String name) {
        assertThatThrownBy(() -> new AttestationRequest(
                        name, "Directrice", "Fictif SA", "nour@example.org", "fr", 0, Set.of(ONE)))
                .hasMessageContaining("oneLine");
    }

    @Test
    void theSecretOfALinkDependsOnTheKeyThatIsNotInTheDatabase(@TempDir Path here, @TempDir Path there) {
        var key = MasterKey.in(here, true);
        assertThat(key.secret("attestation 1"))
                .hasSize(32)
                .isEqualTo(MasterKey.in(here, false).secret("attestation 1"));
        assertThat(key.secret("attestation 1"))
                .isNotEqualTo(key.secret("attestation 2"))
                .isNotEqualTo(MasterKey.in(there, true).secret("attestation 1"));
    }

    private static Attestation attestation() {
        return new Attestation(
                new AttestationId(new UUID(7, 7)), new CandidacyId(new UUID(8, 8)), asked("nour@example.org"), link(1));
    }

    private static AttestationRequest asked(String email) {
        return new AttestationRequest("Nour Fictive", "Directrice", "Fictif SA", email, "ar", 0, Set.of(ONE, TWO));
    }

    private static AttesterLink link(int number) {
        return new AttesterLink(number, "hash" + number, TODAY, NOW.plus(Duration.ofDays(42)), null);
    }

    private static Testimony stated(LocalDate from, @Nullable LocalDate until, Answer... answers) {
        return new Testimony(
                "Nour Fictive",
                "Directrice",
                "Fictif SA",
                "nour@example.org",
                from,
                until,
                "Études et tableaux de bord",
                List.of(answers),
                true);
    }

    private static Answer confirmed(CompetencyId competency) {
        return answer(competency, Finding.CONFIRMED, "");
    }

    private static Answer answer(CompetencyId competency, Finding finding, String words) {
        return new Answer(competency, finding, words);
    }
}
