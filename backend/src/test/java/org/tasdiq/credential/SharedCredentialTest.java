package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;

/** A learner shows a credential to whom they choose, as much of it and as long as they choose, on the page, on paper and as a badge. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCredentialTest {
    private final Registrar registrar;
    private final Credentials credentials;
    private final Certificates certificates;
    private final Shares shares;
    private final Checks checks;
    private final Actors actors;
    private final JdbcClient database;
    private final Bench.Story file;

    SharedCredentialTest(
            Registrar registrar,
            Credentials credentials,
            Certificates certificates,
            Shares shares,
            Checks checks,
            Actors actors,
            JdbcClient database) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.certificates = certificates;
        this.shares = shares;
        this.checks = checks;
        this.actors = actors;
        this.database = database;
        this.file = registrar.notified();
    }

    @Test
    void aLinkShowsWhatTheLearnerChoseAndNothingElse() {
        var credential = first();
        var little = make(credential, Set.of());
        var shown = shares.open(token(little));
        assertThat(shown.found().findings()).contains(Finding.SIGNATURE_VALID, Finding.STATUS_VALID);
        assertThat(shown.holder()).isEmpty();
        assertThat(shown.decidedOn()).isNull();
        assertThat(shown.level()).isNull();
        assertThat(shown.ects()).isNull();
        assertThat(shown.outcomes()).isEmpty();
        assertThat(shown.regime()).isEmpty();
        assertThat(shown.document()).isEmpty();

        var all = shares.open(token(make(credential, EnumSet.allOf(SharedField.class))));
        assertThat(all.holder()).isEqualTo("Yasmine Exemple-Fictif");
        assertThat(all.decidedOn()).isNotNull();
        assertThat(all.level()).isEqualTo(6);
        assertThat(all.outcomes()).hasSize(3);
        assertThat(all.regime()).isEqualTo("FR_UNIVERSITY");
        assertThat(all.document()).contains("Yasmine Exemple-Fictif");
    }

    @Test
    void aLinkIsCountedAndSaysNothingOfWhoOpenedIt() {
        var credential = first();
        var link = make(credential, Set.of());
        assertThat(link.lastOpenedAt()).isNull();
        for (int i = 0; i < 3; i++) shares.open(token(link));
        var kept = file.as(file.candidate(), () -> shares.of(file.file(), credential.id()))
                .getFirst();
        assertThat(kept.opened()).isEqualTo(3);
        assertThat(kept.lastOpenedAt()).isNotNull();
    }

    @Test
    void whatLeadsNowhereIsUnknownInOneWay() {
        var credential = first();
        var withdrawn = make(credential, Set.of());
        file.as(file.candidate(), () -> shares.withdraw(file.file(), credential.id(), withdrawn.id()));
        var expired = make(credential, Set.of());
        database.sql("update credential_share set last_day = '2020-01-01' where id = ?")
                .param(expired.id().value())
                .update();
        for (var token : new String[] {token(withdrawn), token(expired), "x".repeat(43)})
            refused("unknown.share", () -> shares.open(token));
        refused(
                "credential.shareOver",
                () -> file.as(file.candidate(), () -> shares.withdraw(file.file(), credential.id(), withdrawn.id())));
        assertThat(file.as(file.candidate(), () -> shares.of(file.file(), credential.id())))
                .filteredOn(share -> Set.of(withdrawn.id(), expired.id()).contains(share.id()))
                .hasSize(2)
                .allSatisfy(share -> {
                    assertThat(share.open()).isFalse();
                    assertThat(share.path()).isEmpty();
                });
    }

    @Test
    void aLinkIsGoodForTwoYearsAtMost() {
        var credential = first();
        for (var day : new java.time.LocalDate[] {
            file.today().minusDays(1), file.today().plusYears(2).plusDays(1)
        })
            refused(
                    "credential.shareTime",
                    () -> file.as(file.candidate(), () -> shares.make(file.file(), credential.id(), Set.of(), day)));
        refused(
                "required",
                () -> file.as(file.candidate(), () -> shares.make(file.file(), credential.id(), Set.of(), null)));
    }

    @Test
    void theDatabaseCannotTellALink() {
        var link = make(first(), Set.of());
        assertThat(database.sql("select concat_ws(' ', token_hash, token_sealed) from credential_share where id = ?")
                        .param(link.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(token(link));
    }

    @Test
    void aSuspendedOneShowsAsSuspendedAtOnce() {
        var credential = first();
        var link = make(credential, Set.of());
        file.as(
                file.authority(),
                () -> credentials.suspend(file.file(), credential.id(), StatusReason.UNDER_INQUIRY, ""));
        assertThat(shares.open(token(link)).found().findings()).contains(Finding.STATUS_SUSPENDED);
        file.as(file.authority(), () -> credentials.reinstate(file.file(), credential.id()));
    }

    @Test
    void theCertificateCarriesTheCredentialAndLeadsToThePage() throws Exception {
        var credential = first();
        for (var language : Texts.LOCALES) {
            var pdf = paper(credential, language);
            assertThat(PaperPdf.failuresOfACarrier(pdf)).as(language.toString()).isEmpty();
            assertThat(PaperPdf.text(pdf)).contains("Yasmine Exemple-Fictif", credential.number());
            assertThat(checks.check(pdf).findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED, Finding.STATUS_VALID);
        }
        var links = file.as(file.candidate(), () -> shares.of(file.file(), credential.id())).stream()
                .filter(ShareSheet::printed)
                .toList();
        assertThat(links).as("one link for all copies").hasSize(1);
        var page = "https://vae.example.org/" + links.getFirst().path();
        for (var language : Texts.LOCALES) {
            var pdf = paper(credential, language);
            assertThat(PaperPdf.text(pdf).replace(" ", "")).contains(page);
            assertThat(PaperPdf.code(pdf)).isEqualTo(page);
        }
    }

    @Test
    void theBadgeCarriesTheCredential() {
        var credential = first();
        var badge = file.as(file.candidate(), () -> credentials.badge(file.file(), credential.id()));
        assertThat(checks.check(badge).holds()).isTrue();
        assertThat(checks.check(badge).credential())
                .isEqualTo(checks.check(signed(credential).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .credential());
        badge[badge.length / 2] ^= 1; // the picture, not what it carries
        assertThat(checks.check(badge).findings()).isNotEmpty();
    }

    @Test
    void theWalletHoldsWhatThePersonEarnedAndNobodyElse() {
        var own = file.as(file.candidate(), credentials::own);
        assertThat(own)
                .extracting(entry -> entry.credential().subject())
                .containsExactlyInAnyOrder("BC01", "BC03", "BC04");
        assertThat(own).allSatisfy(entry -> {
            assertThat(entry.isSigned()).isTrue();
            assertThat(entry.title().fr()).isNotBlank();
        });
        var stranger = registrar.issued();
        assertThat(stranger.as(stranger.candidate(), credentials::own)).isEmpty();
        refused(
                "permission",
                () -> file.as(
                        file.authority(),
                        () -> shares.make(
                                file.file(), own.getFirst().credential().id(), Set.of(), file.today())));
    }

    private byte[] paper(CredentialSheet credential, Locale language) {
        return file.as(
                file.candidate(), () -> certificates.pdf(file.file(), credential.id(), language, "http://elsewhere"));
    }

    private ShareSheet make(CredentialSheet credential, Set<SharedField> fields) {
        return file.as(
                file.candidate(),
                () -> shares.make(
                        file.file(), credential.id(), fields, file.today().plusMonths(1)));
    }

    private String signed(CredentialSheet credential) {
        return file.as(file.candidate(), () -> credentials.signed(file.file(), credential.id(), SignedForm.TOKEN));
    }

    private CredentialSheet first() {
        return actors.asSystem(() -> credentials.of(file.file())).getFirst();
    }

    private static String token(ShareSheet share) {
        return share.path().substring(Shares.PATH.length());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
