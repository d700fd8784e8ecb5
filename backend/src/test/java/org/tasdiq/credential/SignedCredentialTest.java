package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.IssuerKeySheet.Kind;
import org.tasdiq.credential.IssuerKeySheet.Origin;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.EuropassShapes;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.SealAuthority;
import org.tasdiq.credential.proof.SealTrust;
import org.tasdiq.credential.proof.SigningKey;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.credential.proof.Verifier;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.decision.Registrar;
import org.tasdiq.decision.Revocations;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.FrameworkLevel;
import org.tasdiq.referential.FrameworkLevel.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a granting decision earns is signed, can be checked by anybody with what the institution publishes, and stays as it is. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedCredentialTest {
    private static final Pattern PUBLISHED =
            Pattern.compile("https://vae\\.example\\.org/issuers/([^/]+)/(?:did\\.json|status/(\\d+)/(\\w+))");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REASON = "Une pièce fait l’objet d’une enquête.";

    private final Registrar registrar;
    private final Credentials credentials;
    private final Exports exports;
    private final Recalls recalls;
    private final Checks checks;
    private final Seals seals;
    private final Mailbox mailbox;
    private final IssuerKeys keys;
    private final ReissueRound reissues;
    private final Published published;
    private final Revocations revocations;
    private final Actors actors;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final Bench bench;
    private final Bench.Story shared;
    private final Verifier verifier = new Verifier(this::get, Contexts.bundled(), new SealTrust(List.of(), List::of));

    SignedCredentialTest(
            Registrar registrar,
            Credentials credentials,
            Exports exports,
            Recalls recalls,
            Checks checks,
            Seals seals,
            Mailbox mailbox,
            IssuerKeys keys,
            ReissueRound reissues,
            Published published,
            Revocations revocations,
            Actors actors,
            BusinessClock clock,
            JdbcClient database,
            Bench bench) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.exports = exports;
        this.recalls = recalls;
        this.checks = checks;
        this.seals = seals;
        this.mailbox = mailbox;
        this.keys = keys;
        this.reissues = reissues;
        this.published = published;
        this.revocations = revocations;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.bench = bench;
        this.shared = registrar.notified();
    }

    @Test
    void everyGrantedBlockHasACredentialThatAnybodyCanCheck() {
        var file = shared;
        var issued = of(file);
        assertThat(issued).extracting(CredentialSheet::subject).containsExactly("BC01", "BC03", "BC04");
        for (var credential : issued) {
            assertThat(credential.issuer()).startsWith("did:web:vae.example.org:issuers:");
            for (var form : SignedForm.values()) {
                var found = verified(file, credential, form);
                assertThat(found.findings())
                        .as(form.name())
                        .containsExactly(
                                Finding.SIGNATURE_VALID,
                                Finding.ISSUER_AUTHENTICATED,
                                Finding.STATUS_VALID,
                                Finding.DATES_VALID,
                                Finding.SCHEMA_VALID);
                assertThat(found.credential())
                        .asString()
                        .contains(
                                "Yasmine Exemple-Fictif",
                                credential.number(),
                                "L. 6411-1",
                                "http://data.europa.eu/snb/eqf/");
            }
        }
    }

    @Test
    void isAlignedToTheEuropeanAndTheNationalLevelAndToTheSkillsOfEsco() throws IOException {
        var badge = JSON.readTree(document(shared, of(shared).getFirst()));
        var alignments = badge.at("/credentialSubject/achievement/alignment").valueStream();
        assertThat(alignments)
                .extracting(
                        to -> to.path("targetFramework").asString(),
                        to -> to.path("targetName").asString())
                .contains(
                        tuple(
                                "Cadre européen des certifications (CEC)",
                                "Niveau 6 du cadre européen des certifications"),
                        tuple(
                                "Répertoire national des certifications professionnelles (RNCP)",
                                "Niveau 6 du cadre national français (RNCP)"),
                        tuple("ESCO", "analyser des données (fictif)"));
    }

    @Test
    void saysThatTheIdentityWasCheckedOnlyWhereItWas() {
        var said = "L’identité a été contrôlée sur pièce";
        assertThat(document(shared, of(shared).getFirst())).contains(said);
        var unseen = bench.aFile();
        database.sql("update candidacy set identity_checked = false where id = ?") // as of before this was recorded
                .param(unseen.file().value().toString())
                .update();
        registrar.successful(unseen);
        assertThat(document(unseen, of(unseen).getFirst())).doesNotContain(said);
        assertThat(europass(unseen, of(unseen).getFirst())).doesNotContain(said);
    }

    @Test
    void issuingTwiceChangesNothing() {
        var file = shared;
        var before = document(file, of(file).getFirst());
        file.asSystem(() -> credentials.issue(file.file()));
        assertThat(of(file)).hasSize(3);
        assertThat(document(file, of(file).getFirst())).isEqualTo(before);
    }

    @Test
    void theBytesOfACredentialAreNeverChanged() {
        var credential = of(shared).getFirst();
        assertThatThrownBy(() -> database.sql("update credential set document = '{}' where id = ?")
                        .param(credential.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void aSuspendedOneIsRefusedUntilItIsReinstated() {
        var file = shared;
        var first = of(file).getFirst();
        var second = of(file).get(1);
        file.as(
                file.authority(),
                () -> credentials.suspend(file.file(), first.id(), StatusReason.UNDER_INQUIRY, REASON));
        assertThat(verified(file, first, SignedForm.DOCUMENT).findings()).contains(Finding.STATUS_SUSPENDED);
        assertThat(verified(file, second, SignedForm.TOKEN).findings()).contains(Finding.STATUS_VALID);
        assertThat(of(file).getFirst())
                .returns(StatusReason.UNDER_INQUIRY, CredentialSheet::suspensionReason)
                .returns(REASON, CredentialSheet::suspensionWords);
        refused(
                "credential.notInForce",
                () -> file.as(
                        file.authority(),
                        () -> credentials.suspend(file.file(), first.id(), StatusReason.UNDER_INQUIRY, REASON)));

        file.as(file.authority(), () -> credentials.reinstate(file.file(), first.id()));
        assertThat(verified(file, first, SignedForm.DOCUMENT).holds()).isTrue();
        refused(
                "credential.notSuspended",
                () -> file.as(file.authority(), () -> credentials.reinstate(file.file(), first.id())));
    }

    @Test
    void whatRestsOnARevokedDecisionIsRevokedInTheListAtOnce() {
        var file = registrar.notified();
        file.as(file.authority(), () -> revocations.ask(file.file(), REASON));
        assertThat(verified(file, of(file).getFirst(), SignedForm.DOCUMENT).holds())
                .isTrue();
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> revocations.confirm(file.file()));
        assertThat(of(file))
                .allSatisfy(credential -> assertThat(
                                verified(file, credential, SignedForm.TOKEN).findings())
                        .contains(Finding.STATUS_REVOKED));
    }

    @Test
    void aSingleOneIsRevokedByTwoAuthoritiesAndItsHolderIsTold() {
        var file = registrar.notified();
        var credential = of(file).getFirst();
        refused("credential.reasonNotFor", () -> ask(file, credential, StatusReason.DECISION_REVOKED, ""));
        refused("required", () -> ask(file, credential, StatusReason.OTHER, " "));
        ask(file, credential, StatusReason.ISSUED_IN_ERROR, REASON);
        assertThat(verified(file, credential, SignedForm.TOKEN).holds()).isTrue();
        refused("credential.recallAsked", () -> ask(file, credential, StatusReason.FRAUD, ""));
        refused(
                "credential.fourEyes",
                () -> file.as(file.authority(), () -> recalls.confirm(file.file(), credential.id())));
        assertThat(file.as(file.authority(), recalls::waitingForMe)).isEmpty();

        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        assertThat(file.as(second, recalls::waitingForMe))
                .singleElement()
                .returns(credential.id(), RecallSheet::credential)
                .returns(StatusReason.ISSUED_IN_ERROR, RecallSheet::reason);
        file.as(second, () -> recalls.withdraw(file.file(), credential.id()));
        refused("unknown.recall", () -> file.as(second, () -> recalls.confirm(file.file(), credential.id())));
        ask(file, credential, StatusReason.ISSUED_IN_ERROR, REASON);
        file.as(second, () -> recalls.confirm(file.file(), credential.id()));
        assertThat(verified(file, credential, SignedForm.TOKEN).findings()).contains(Finding.STATUS_REVOKED);
        assertThat(verified(file, of(file).get(1), SignedForm.TOKEN).holds()).isTrue();
        refused("credential.revokedAlready", () -> ask(file, credential, StatusReason.FRAUD, ""));
        assertThat(file.as(file.candidate(), () -> mailbox.page(null)).messages())
                .filteredOn(message -> message.kind().equals("credentialRevoked"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.text()).contains(credential.number(), "Délivrée par erreur.", REASON));
    }

    @Test
    void aRequestIsOvertakenWhenTheDecisionIsRevoked() {
        var file = registrar.notified();
        ask(file, of(file).getFirst(), StatusReason.FRAUD, "");
        file.as(file.authority(), () -> revocations.ask(file.file(), REASON));
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> revocations.confirm(file.file()));
        assertThat(file.as(second, recalls::waitingForMe)).isEmpty();
        assertThat(of(file))
                .allSatisfy(credential ->
                        assertThat(credential.revocationReason()).isEqualTo(StatusReason.DECISION_REVOKED));
    }

    private void ask(Bench.Story file, CredentialSheet credential, StatusReason reason, String words) {
        file.as(file.authority(), () -> recalls.ask(file.file(), credential.id(), reason, words));
    }

    @Test
    void aNewKeyBreaksNothingThatTheOldOneSigned() {
        var file = shared;
        var before = of(file);
        as(file, () -> keys.renew(file.institution(), Kind.ED25519));
        var imported = SigningKey.newP256();
        var sheet =
                as(file, () -> keys.importKey(file.institution(), imported.jwk().toJSONString()));
        assertThat(sheet.keys())
                .filteredOn(IssuerKeySheet::signs)
                .extracting(IssuerKeySheet::kind, IssuerKeySheet::origin)
                .containsExactlyInAnyOrder(tuple(Kind.ED25519, Origin.LOCAL), tuple(Kind.P256, Origin.IMPORTED));
        for (var form : SignedForm.values())
            assertThat(verified(file, before.getFirst(), form).holds()).isTrue();
        refused(
                "issuerKey.known",
                () -> as(
                        file,
                        () -> keys.importKey(file.institution(), imported.jwk().toJSONString())));
        refused("issuerKey.unreadable", () -> as(file, () -> keys.importKey(file.institution(), "{}")));
    }

    @Test
    void nothingHoldsThatAWithdrawnKeySigned() {
        var file = registrar.notified();
        var credential = of(file).getFirst();
        var stolen = as(file, () -> keys.sheet(file.institution())).keys().stream()
                .filter(key -> key.kind() == Kind.ED25519 && key.signs())
                .findFirst()
                .orElseThrow();
        as(file, () -> keys.withdraw(file.institution(), stolen.id(), "La clé a été copiée."));
        assertThat(verified(file, credential, SignedForm.DOCUMENT).findings()).contains(Finding.ISSUER_KEY_NOT_LISTED);
        // the lists are signed anew, so that tokens made with the other key go on
        assertThat(verified(file, credential, SignedForm.TOKEN).holds()).isTrue();
        assertThat(database.sql("select private_key from issuer_key where id = ?")
                        .param(stolen.id().value())
                        .query(String.class)
                        .optional())
                .isEmpty();
        refused("issuerKey.withdrawn", () -> as(file, () -> keys.withdraw(file.institution(), stolen.id(), "Encore.")));
    }

    @Test
    void whatAWithdrawnKeySignedIsSignedAnewUnderItsIdAndNumber() {
        var file = registrar.notified();
        var issued = of(file);
        var first = issued.getFirst();
        var document = document(file, first);
        var token = signed(file, first, SignedForm.TOKEN);
        file.as(
                file.authority(),
                () -> credentials.suspend(file.file(), issued.get(1).id(), StatusReason.UNDER_INQUIRY, ""));
        file.as(
                file.authority(),
                () -> recalls.ask(file.file(), issued.get(2).id(), StatusReason.ISSUED_IN_ERROR, REASON));
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> recalls.confirm(file.file(), issued.get(2).id()));
        var stolen = as(file, () -> keys.sheet(file.institution())).keys().stream()
                .filter(key -> key.kind() == Kind.ED25519 && key.signs())
                .findFirst()
                .orElseThrow();
        refused("issuerKey.listed", () -> as(file, () -> keys.reissue(file.institution(), stolen.id())));
        as(file, () -> keys.withdraw(file.institution(), stolen.id(), "La clé a été copiée."));
        assertThat(as(file, () -> keys.reissue(file.institution(), stolen.id())).keys())
                .filteredOn(key -> key.id().equals(stolen.id()))
                .singleElement()
                .returns(2L, IssuerKeySheet::unverifiable)
                .returns(true, IssuerKeySheet::reissuing);
        reissues.goRound();
        reissues.goRound();
        assertThat(as(file, () -> keys.sheet(file.institution())).keys())
                .filteredOn(key -> key.id().equals(stolen.id()))
                .singleElement()
                .returns(0L, IssuerKeySheet::unverifiable)
                .returns(false, IssuerKeySheet::reissuing);
        assertThat(of(file))
                .extracting(CredentialSheet::id, CredentialSheet::number)
                .containsExactlyElementsOf(issued.stream()
                        .map(one -> tuple(one.id(), one.number()))
                        .toList());
        for (var form : SignedForm.values()) {
            assertThat(verified(file, first, form).holds()).as(form.name()).isTrue();
            assertThat(verified(file, issued.get(1), form).findings()).contains(Finding.STATUS_SUSPENDED);
        }
        assertThat(content(document(file, first))).isEqualTo(content(document));
        assertThat(verifier.verify(token.getBytes(StandardCharsets.UTF_8), clock.instant())
                        .findings())
                .contains(Finding.STATUS_REVOKED);
        assertThat(file.as(file.candidate(), () -> mailbox.page(null)).messages())
                .filteredOn(message -> message.kind().equals("credentialReissued"))
                .hasSize(2);
    }

    /** All but the proof and the place in the status lists. */
    private static JsonNode content(String document) {
        var content = (ObjectNode) JSON.readTree(document);
        content.remove(List.of("proof", "credentialStatus"));
        return content;
    }

    @Test
    void goesToEuropassInTheShapesOfTheCommission() {
        var file = shared;
        var credential = of(file).getFirst();
        refused(
                "credential.noLegalIdentifier",
                () -> file.as(file.candidate(), () -> exports.europass(file.file(), credential.id())));
        refused("credential.legalIdentifier", () -> as(file, () -> keys.identify(file.institution(), "12345")));
        as(file, () -> keys.identify(file.institution(), "VATFR-12345678901"));
        var exported = file.as(file.candidate(), () -> exports.europass(file.file(), credential.id()));
        assertThat(EuropassShapes.faults(exported)).isEmpty();
        assertThat(exported)
                .contains(
                        "relatedESCOSkill",
                        Bench.ESCO.uri(),
                        "Niveau 6 du cadre national français (RNCP)",
                        "L’identité a été contrôlée sur pièce");
        assertThat(EuropassShapes.faults(exported.replace("\"eIDASIdentifier\"", "\"taxIdentifier\"")))
                .isNotEmpty();
    }

    @Test
    void ofABlockIsAPartialQualificationForEuropass() throws IOException {
        var file = registrar.notified();
        var claim = JSON.readTree(europass(file, of(file).getFirst())).at("/credentialSubject/hasClaim");
        var specified = claim.path("specifiedBy");
        assertThat(specified.path("isPartialQualification").asBoolean()).isTrue();
        assertThat(specified.at("/identifier/notation").asString()).isEqualTo("BC01");
        assertThat(specified.at("/isPartOf/identifier/notation").asString()).isEqualTo("FICT-LP-ADAD");
        assertThat(specified.path("learningOutcome").size()).isEqualTo(3);
        assertThat(claim.at("/creditReceived/point").asString()).isEqualTo("15");
    }

    @Test
    void ofTheWholeCertificationIsSignedAndForEuropassAQualificationWithItsBlocksAsParts() throws IOException {
        var file = registrar.successful(bench.aFile());
        var whole = of(file).stream()
                .filter(CredentialSheet::isForWholeCertification)
                .findFirst()
                .orElseThrow();
        for (var form : SignedForm.values())
            assertThat(verified(file, whole, form).findings())
                    .as(form.name())
                    .containsExactly(
                            Finding.SIGNATURE_VALID,
                            Finding.ISSUER_AUTHENTICATED,
                            Finding.STATUS_VALID,
                            Finding.DATES_VALID,
                            Finding.SCHEMA_VALID);
        var badge = JSON.readTree(document(file, whole)).at("/credentialSubject/achievement");
        assertThat(badge.path("achievementType").asString()).isEqualTo("Certification");
        assertThat(badge.path("creditsAvailable").asInt()).isEqualTo(60);
        assertThat(badge.at("/creator/address/addressCountryCode").asString()).isEqualTo("FR");

        var exported = europass(file, whole);
        var claim = JSON.readTree(exported).at("/credentialSubject/hasClaim");
        var specified = claim.path("specifiedBy");
        assertThat(specified.path("isPartialQualification").asBoolean()).isFalse();
        assertThat(specified.at("/creditPoint/point").asString()).isEqualTo("60");
        assertThat(specified.path("learningOutcome").size()).isEqualTo(12);
        assertThat(specified.path("hasPart").valueStream())
                .allSatisfy(
                        part -> assertThat(part.path("isPartialQualification").asBoolean())
                                .isTrue())
                .extracting(part -> part.at("/identifier/notation").asString())
                .containsExactly("BC01", "BC02", "BC03", "BC04");
        assertThat(specified.at("/learningSetting/prefLabel/en").asString()).isEqualTo("non-formal learning");
        assertThat(claim.at("/influencedBy/specifiedBy/dcType/prefLabel/en").asString())
                .isEqualTo("job experience");
        assertThat(claim.path("provenBy").valueStream())
                .extracting(
                        proof -> proof.at("/specifiedBy/dcType/prefLabel/en").asString())
                .containsExactly("portfolio", "oral examination");
        assertThat(exported).doesNotContain("Distribu-Fictif", "Ana Supérieure-Fictive");
        assertThat(EuropassShapes.faults(exported.replace("learning-setting/25831c2", "learning-setting/other")))
                .isNotEmpty();
    }

    @Test
    void speaksTheLanguageOfItsLearnerAndToEuropassAllThree() throws IOException {
        var file = registrar.notified("TN_UNIVERSITY", Texts.ARABIC);
        var credential = of(file).getFirst();
        assertThat(verified(file, credential, SignedForm.DOCUMENT).holds()).isTrue();
        var badge = JSON.readTree(document(file, credential));
        var achievement = badge.at("/credentialSubject/achievement");
        assertThat(achievement.path("inLanguage").asString()).isEqualTo("ar");
        assertThat(achievement.path("description").asString()).startsWith("مكتسبة عن طريق التصديق");
        assertThat(badge.at("/evidence/0/name").asString()).isEqualTo("ملف التصديق");

        var exported = JSON.readTree(europass(file, credential));
        assertThat(exported.at("/displayParameter/individualDisplay").size()).isEqualTo(3);
        assertThat(exported.at("/displayParameter/language").valueStream())
                .extracting(language -> language.at("/prefLabel/en").asString())
                .contains("French", "English");
        var note = exported.at("/credentialSubject/hasClaim/provenBy/0/title");
        assertThat(note.path("fr").asString()).isEqualTo("Dossier de validation");
        assertThat(note.path("ar").asString()).isEqualTo("ملف التصديق");
        assertThat(note.path("en").asString()).isEqualTo("Validation portfolio");
        assertThat(exported.at("/credentialSubject/hasClaim/specifiedBy/nqfLevel")
                        .isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3,c_d7cce980", "4,c_40020d69", "5,c_243aefbe", "6,", "7,", "8,"})
    void theLevelOfRncpHasItsCodeWhereThatMeansTheLevelAlone(String level, @Nullable String code) {
        var since = LocalDate.of(2019, 1, 8);
        var source = new Localized("fictif", "fictif", "fictif");
        assertThat(EuropassNodes.national(new FrameworkLevel(Framework.RNCP, level, Status.OFFICIAL, source, 1, since))
                        .map(concept -> concept.getString("id")))
                .isEqualTo(Optional.ofNullable(code).map(end -> "http://data.europa.eu/snb/qdr/" + end));
        assertThat(EuropassNodes.national(new FrameworkLevel(Framework.RNCP, level, Status.PROPOSED, source, 1, since)))
                .isEmpty();
        assertThat(EuropassNodes.national(new FrameworkLevel(Framework.CNC, level, Status.OFFICIAL, source, 1, since)))
                .isEmpty();
    }

    @Test
    void goesToEuropassUnderTheSealOfAnAuthority() {
        var file = registrar.notified();
        var credential = of(file).getFirst();
        var authority = new SealAuthority(clock.instant());
        var seal = authority.issue(
                "CN=Cachet fictif,O=Fictive,2.5.4.97=VATFR-12345678901,C=FR", "RSA", Duration.ofDays(365));
        as(file, () -> keys.identify(file.institution(), "VATFR-12345678901"));
        assertThat(entry(file, credential).sealedBy()).isEmpty();
        as(file, () -> seals.importKey(file.institution(), seal.pkcs12("fichier fictif"), "fichier fictif"));
        assertThat(entry(file, credential).sealedBy()).contains("VATFR-12345678901");

        var sealed = file.as(file.candidate(), () -> exports.europass(file.file(), credential.id()))
                .getBytes(StandardCharsets.UTF_8);
        var elsewhere = new Verifier(
                        this::get, Contexts.bundled(), new SealTrust(List.of(authority.certificate()), List::of))
                .verify(sealed, clock.instant());
        for (var found : List.of(elsewhere, checks.check(sealed))) {
            assertThat(found.findings()).startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_SEALED);
            assertThat(found.holds()).isTrue();
            assertThat(EuropassShapes.faults(String.valueOf(found.credential())))
                    .isEmpty();
        }
        var stranger = verifier.verify(sealed, clock.instant());
        assertThat(stranger.findings()).contains(Finding.ISSUER_SEAL_UNTRUSTED);
        assertThat(database.sql("select private_key from institution_seal where institution_id = ?")
                        .param(file.institution().value())
                        .query(String.class)
                        .single())
                .startsWith("RSA ");

        file.as(
                file.authority(),
                () -> credentials.suspend(file.file(), credential.id(), StatusReason.HOLDER_REQUEST, ""));
        refused(
                "credential.notSealed",
                () -> file.as(file.candidate(), () -> exports.europass(file.file(), credential.id())));
    }

    /** For an institution of whom nobody has entered it yet; what comes out keeps to the shapes. */
    private String europass(Bench.Story file, CredentialSheet credential) {
        as(file, () -> keys.identify(file.institution(), "VATFR-12345678901"));
        var exported = file.as(file.candidate(), () -> exports.europass(file.file(), credential.id()));
        assertThat(EuropassShapes.faults(exported)).isEmpty();
        return exported;
    }

    private static WalletEntry of(List<WalletEntry> own, CredentialSheet credential) {
        return own.stream()
                .filter(entry -> entry.credential().id().equals(credential.id()))
                .findFirst()
                .orElseThrow();
    }

    private WalletEntry entry(Bench.Story file, CredentialSheet credential) {
        return of(file.as(file.candidate(), credentials::own), credential);
    }

    @Test
    void noPrivateKeyIsReadableInTheDatabase() {
        assertThat(database.sql("select private_key from issuer_key where private_key is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("\"d\""));
    }

    private static <T> T as(Bench.Story file, Supplier<T> act) {
        return file.as(file.person("Administratrice Fictive", Role.ADMINISTRATOR), act);
    }

    private List<CredentialSheet> of(Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file()));
    }

    private String document(Bench.Story file, CredentialSheet credential) {
        return actors.asSystem(() -> credentials.signed(file.file(), credential.id(), SignedForm.DOCUMENT));
    }

    private String signed(Bench.Story file, CredentialSheet credential, SignedForm form) {
        return file.as(file.candidate(), () -> credentials.signed(file.file(), credential.id(), form));
    }

    private Verification verified(Bench.Story file, CredentialSheet credential, SignedForm form) {
        return verifier.verify(signed(file, credential, form).getBytes(StandardCharsets.UTF_8), clock.instant());
    }

    private byte[] get(URI address) throws IOException {
        var parts = PUBLISHED.matcher(address.toString());
        if (!parts.matches()) throw new IOException("nobody answers at " + address);
        var json = parts.group(2) == null
                ? published.document(parts.group(1))
                : published.statusList(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
