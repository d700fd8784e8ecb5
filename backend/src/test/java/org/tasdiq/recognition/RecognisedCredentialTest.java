package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathStanding;
import org.tasdiq.catalogue.PathStanding.State;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.credential.Asking;
import org.tasdiq.credential.CarriedCredential;
import org.tasdiq.credential.Certificates;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.Pathway;
import org.tasdiq.credential.PathwaySheet;
import org.tasdiq.credential.Pathways;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.credential.SharedField;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.credential.proof.EuropassShapes;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.Letters;
import tools.jackson.databind.json.JsonMapper;

/** What a decision recognises is attested by a signed credential, which leads on to larger certificates. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class RecognisedCredentialTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final Recognisers recognisers;
    private final Rulings rulings;
    private final Contests contests;
    private final Credentials credentials;
    private final Certificates certificates;
    private final Exports exports;
    private final IssuerKeys keys;
    private final Shares shares;
    private final Recalls recalls;
    private final Checks checks;
    private final Pathways pathways;
    private final Paths paths;
    private final Letters letters;
    private final Journal journal;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Actors actors;
    private final JdbcClient database;

    RecognisedCredentialTest(
            Recognisers recognisers,
            Rulings rulings,
            Contests contests,
            Credentials credentials,
            Certificates certificates,
            Exports exports,
            IssuerKeys keys,
            Shares shares,
            Recalls recalls,
            Checks checks,
            Pathways pathways,
            Paths paths,
            Letters letters,
            Journal journal,
            Deadlines deadlines,
            Texts texts,
            Actors actors,
            JdbcClient database) {
        this.recognisers = recognisers;
        this.rulings = rulings;
        this.contests = contests;
        this.credentials = credentials;
        this.certificates = certificates;
        this.exports = exports;
        this.keys = keys;
        this.shares = shares;
        this.recalls = recalls;
        this.checks = checks;
        this.pathways = pathways;
        this.paths = paths;
        this.letters = letters;
        this.journal = journal;
        this.deadlines = deadlines;
        this.texts = texts;
        this.actors = actors;
        this.database = database;
    }

    private Recognisers.Story recognisedInPart() {
        return recognisers
                .aHouse()
                .asks(Recognisers.sample())
                .complete()
                .evaluated(1, 2)
                .decided();
    }

    @Test
    void saysWhatIsRecognisedOfWhichCredentialAndAnybodyCanCheckIt() {
        var story = recognisedInPart();
        var attestation = attestation(story);
        assertThat(attestation.number()).isEqualTo(story.ruling().attestation());
        assertThat(attestation.issuer()).startsWith("did:web:vae.example.org:issuers:");
        for (var form : SignedForm.values())
            assertThat(checks.check(Recognisers.bytes(signed(story, attestation, form)))
                            .findings())
                    .as(form.name())
                    .containsExactly(
                            Finding.SIGNATURE_VALID,
                            Finding.ISSUER_AUTHENTICATED,
                            Finding.STATUS_VALID,
                            Finding.DATES_VALID,
                            Finding.SCHEMA_VALID);
        var badge = JSON.readTree(signed(story, attestation, SignedForm.DOCUMENT));
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asString())
                .isEqualTo("Yasmine Exemple-Fictif");
        assertThat(badge.at("/credentialSubject/achievement/achievementType").asString())
                .isEqualTo("ext:Recognition");
        assertThat(badge.at("/credentialSubject/achievement/criteria/narrative").asString())
                .contains(
                        "Reconnaissance partielle",
                        "Fictitious course on water and dikes (Hogeschool Fictief)",
                        "Dispense d’une partie",
                        "(FICT-LP-ADAD) : C2.1",
                        "Dispense de l’épreuve écrite de C2.1",
                        "C2.3 reste due",
                        "60 %");
        assertThat(badge.at("/evidence/0/id").asString())
                .isEqualTo("https://edubadges.example/credentials/fictitious-1");
        assertThat(badge.at("/evidence/0/narrative").asString()).contains(Sha256.of(Recognisers.sample()));
        // Of a part nothing is an outcome that a machine would count.
        assertThat(badge.at("/credentialSubject/achievement/alignment").toString())
                .contains("C2.1")
                .doesNotContain("ceasn:Competency");
    }

    @Test
    void namesTheCompetenciesAsOutcomesWhereAllIsRecognised() {
        var story = recognisers
                .aHouse()
                .asks(Recognisers.sample())
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var badge = JSON.readTree(signed(story, attestation(story), SignedForm.DOCUMENT));
        assertThat(badge.at("/credentialSubject/achievement/alignment/0/targetType")
                        .asString())
                .isEqualTo("ceasn:Competency");
    }

    @Test
    void isWrittenInTheLanguageOfItsLearner() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Texts.ARABIC, Role.CANDIDATE);
        var story = house.asks(learner, Purpose.EXEMPTION, Recognisers.sample())
                .complete()
                .evaluated(1, 2)
                .decided();
        assertThat(signed(story, attestation(story), SignedForm.DOCUMENT))
                .contains("\"inLanguage\":\"ar\"", texts.of(Texts.ARABIC, "recognition.outcome.PARTIAL"));
    }

    @Test
    void isIssuedOnceThoughTheJobRunsTwice() {
        var story = recognisedInPart();
        var before = signed(story, attestation(story), SignedForm.DOCUMENT);
        story.asSystem(() -> rulings.attest(story.id()));
        assertThat(attestations(story)).hasSize(1);
        assertThat(signed(story, attestation(story), SignedForm.DOCUMENT)).isEqualTo(before);
        assertThat(actors.asSystem(() -> journal.entries(story.id())))
                .extracting(JournalEntrySheet::event)
                .containsOnlyOnce("credential.CredentialIssued", "recognition.RecognitionAttested");
    }

    @Test
    void nothingIsAttestedWhereNothingIsRecognised() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).complete();
        var refused = story.found(0, Evaluators.refused("Aucun acquis isolable (fictif)"));
        story.sealed(1, story.house().evaluator(1), refused);
        story.sealed(2, story.house().evaluator(2), refused).decided();
        assertThat(attestations(story)).isEmpty();
        assertThat(story.ruling().attestation()).isEmpty();
    }

    @Test
    void liesInTheWalletWithAllThatTheOthersHave() throws Exception {
        var story = recognisedInPart();
        var house = story.house();
        actors.as(house.person("Administration Fictive", Role.ADMINISTRATOR), () -> {
            keys.identify(house.institution(), "VATFR-12345678901");
            return true;
        });
        var entry = story.as(story.learner(), credentials::own).getFirst();
        assertThat(entry.title().fr()).isEqualTo("Reconnaissance de « Fictitious course on water and dikes »");
        assertThat(entry.canGoToEuropass()).isTrue();
        assertThat(entry.recognised())
                .extracting(line -> line.text().fr())
                .contains("Reconnaissance partielle", "Dispense de l’épreuve écrite de C2.1", "C2.3 reste due");
        assertThat(entry.recognised())
                .extracting(line -> line.text().en())
                .contains("60%")
                .anySatisfy(text -> assertThat(text).contains("(FICT-LP-ADAD): C2.1"));
        var file = entry.credential().file();
        var id = entry.credential().id();
        for (var language : Texts.LOCALES) {
            var pdf = story.as(story.learner(), () -> certificates.pdf(file, id, language, "http://elsewhere"));
            assertThat(PaperPdf.failuresOfACarrier(pdf)).as(language.toString()).isEmpty();
            assertThat(checks.check(pdf).holds()).isTrue();
        }
        var badge = story.as(story.learner(), () -> credentials.badge(file, id));
        assertThat(checks.check(badge).holds()).isTrue();
        assertThat(EuropassShapes.faults(story.as(story.learner(), () -> exports.europass(file, id))))
                .isEmpty();

        var link = story.as(
                story.learner(),
                () -> shares.make(
                        file,
                        id,
                        Set.of(SharedField.OUTCOMES),
                        actors.asSystem(() -> deadlines.today("FR_UNIVERSITY"))));
        assertThat(shares.open(link.path().substring(Shares.PATH.length()))).satisfies(shown -> {
            assertThat(shown.found().holds()).isTrue();
            assertThat(shown.holder()).isEmpty();
            assertThat(shown.recognised()).isEqualTo(entry.recognised());
        });
    }

    @Test
    void theEuropassFormOfAFullRecognitionConforms() {
        var story = recognisers
                .aHouse()
                .asks(Recognisers.sample())
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var house = story.house();
        actors.as(house.person("Administration Fictive", Role.ADMINISTRATOR), () -> {
            keys.identify(house.institution(), "VATFR-12345678901");
            return true;
        });
        var attestation = attestation(story);
        var exported = actors.asSystem(() -> exports.europass(attestation.file(), attestation.id()));
        assertThat(EuropassShapes.faults(exported)).isEmpty();
        assertThat(exported).contains("LearningAchievementSpecification");
    }

    @Test
    void onlyItsLearnerSharesItAndItsInstitutionSuspendsIt() {
        var story = recognisedInPart();
        var attestation = attestation(story);
        var stranger = story.house().person("Autre Apprenante-Fictive", Role.CANDIDATE);
        refused("permission", () -> story.as(stranger, () -> credentials.of(attestation.file())));
        refused(
                "permission",
                () -> story.as(story.house().officer(), () -> shares.of(attestation.file(), attestation.id())));
        story.as(
                story.house().authority(),
                () -> credentials.suspend(attestation.file(), attestation.id(), StatusReason.UNDER_INQUIRY, ""));
        assertThat(findings(story, attestation)).contains(Finding.STATUS_SUSPENDED);
        story.as(story.house().authority(), () -> credentials.reinstate(attestation.file(), attestation.id()));
        story.as(
                story.house().authority(),
                () -> recalls.ask(attestation.file(), attestation.id(), StatusReason.ISSUED_IN_ERROR, ""));
        story.as(
                story.house().person("Nadia Autorité-Fictive", Role.CERTIFYING_AUTHORITY),
                () -> recalls.confirm(attestation.file(), attestation.id()));
        assertThat(findings(story, attestation)).contains(Finding.STATUS_REVOKED);
    }

    @Test
    void isRevokedWithTheDecisionThatAnAppealAnnulsAndTheNextDecisionEarnsAnother() {
        var story = recognisedInPart().contested();
        var first = attestation(story);
        story.ruled(AppealRuling.UPHELD);
        assertThat(attestation(story)).satisfies(revoked -> {
            assertThat(revoked.status()).isEqualTo(CredentialStatus.REVOKED);
            assertThat(revoked.revocationReason()).isEqualTo(StatusReason.DECISION_ANNULLED);
        });
        assertThat(findings(story, first)).contains(Finding.STATUS_REVOKED);
        story.asSystem(() -> contests.notifyAppeal(story.id()));
        story.evaluatedInFull(3, 4).decided();
        assertThat(attestations(story))
                .extracting(CredentialSheet::number, CredentialSheet::status)
                .containsExactly(
                        tuple(first.number(), CredentialStatus.REVOKED),
                        tuple(story.sheet().reference() + "-2", CredentialStatus.VALID));
    }

    @Test
    void whatIsRecognisedStaysAsItWasAttested() {
        var attestation = attestation(recognisedInPart());
        assertThatThrownBy(() -> database.sql("update credential set recognised = '{}' where id = ?")
                        .param(attestation.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void theDecisionNamesItsNumberAndWhereItIs() throws IOException {
        var story = recognisedInPart();
        var decision = story.as(story.learner(), () -> letters.of(story.id())).stream()
                .filter(letter -> letter.kind() == LetterKind.RECOGNITION)
                .findFirst()
                .orElseThrow();
        var pdf = story.as(story.learner(), () -> letters.pdf(story.id(), decision.id()));
        assertThat(PaperPdf.text(pdf).replace(" ", ""))
                .contains(story.ruling().attestation(), "https://vae.example.org/wallet");
    }

    @Test
    void aBlockRecognisedInFullCountsOnAPathOfItsInstitutionAndGoesWithTheFile() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var story = house.asksForABlock(learner, Purpose.STACKING)
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var number = story.ruling().attestation();
        var path = publish(house, "FICT-BC02", "FICT-BC03");
        var own = actors.as(learner, pathways::own);
        assertThat(own.held()).singleElement().satisfies(held -> {
            assertThat(held.block()).isEqualTo("FICT-BC02");
            assertThat(held.attestation()).isEqualTo(number);
        });
        var way = way(own, path);
        assertThat(way.asking()).isEqualTo(Asking.MISSING);
        assertThat(way.standing().parts().getFirst().pieces())
                .extracting(one -> one.piece().block(), PathStanding.Counted::state, PathStanding.Counted::attestation)
                .containsExactly(tuple("FICT-BC02", State.COUNTS, number), tuple("FICT-BC03", State.OPEN, ""));
        var file = actors.as(learner, () -> pathways.ask(path));
        assertThat(actors.as(learner, () -> pathways.carried(file)))
                .singleElement()
                .extracting(CarriedCredential::credential, CarriedCredential::recognised)
                .containsExactly(
                        attestation(story).id(), new RecognisedId(story.id().value()));
    }

    @Test
    void aPathThatARecognisedBlockFulfilsCanBeAskedFor() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        house.asksForABlock(learner, Purpose.CREDIT_TRANSFER)
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var path = publish(house, "FICT-BC02");
        var way = way(actors.as(learner, pathways::own), path);
        assertThat(way.standing().complete()).isTrue();
        assertThat(way.asking()).isEqualTo(Asking.COMPLETE);
    }

    @Test
    void doesNotCountForAnotherPurposeForAPartOfABlockOrInPart() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        house.asksForABlock(learner, Purpose.EXEMPTION)
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        house.asks(learner, Purpose.STACKING, Recognisers.sample())
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        house.asksForABlock(learner, Purpose.STACKING)
                .complete()
                .evaluated(1, 2)
                .decided();
        assertThat(actors.as(learner, credentials::own)).hasSize(3);
        assertThat(actors.as(learner, pathways::own).held()).isEmpty();
    }

    @Test
    void doesNotCountElsewhereOrOnceItsDecisionIsAnnulled() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var story = house.asksForABlock(learner, Purpose.STACKING)
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var other = publish(recognisers.aHouse(), "FICT-BC02");
        var own = publish(house, "FICT-BC02");
        assertThat(actors.as(learner, pathways::own).paths())
                .extracting(way -> way.path().id())
                .contains(own)
                .doesNotContain(other);
        story.contested().ruled(AppealRuling.UPHELD);
        assertThat(actors.as(learner, pathways::own)).satisfies(after -> {
            assertThat(after.held()).isEmpty();
            assertThat(after.paths()).isEmpty();
        });
    }

    private PathId publish(Recognisers.House house, String... blocks) {
        var head = house.person("Hélène Responsable-Fictive", Role.PROGRAMME_HEAD);
        var pieces = List.of(blocks).stream()
                .map(block -> Piece.block("FICT-LP-ADAD", block))
                .toList();
        var content = new PathContent(
                Faculty.all("Vers les blocs (fictif)"),
                Descriptor.NOTHING,
                new Goal(HourBand.COMPETENCY_BLOCK, "FICT-LP-ADAD", List.of("FICT-BC04")),
                List.of(new Part(Descriptor.NOTHING, Rule.ALL, null, pieces)));
        var path = actors.as(head, () -> paths.begin(house.institution(), content));
        int revision = actors.as(head, () -> paths.sheet(path)).revision();
        actors.as(house.authority(), () -> {
            paths.publish(path, revision);
            return path;
        });
        return path;
    }

    private static Pathway way(PathwaySheet own, PathId path) {
        return own.paths().stream()
                .filter(way -> way.path().id().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<CredentialSheet> attestations(Recognisers.Story story) {
        return actors.asSystem(() -> credentials.of(new RecognisedId(story.id().value())));
    }

    private CredentialSheet attestation(Recognisers.Story story) {
        return attestations(story).getFirst();
    }

    private String signed(Recognisers.Story story, CredentialSheet attestation, SignedForm form) {
        return story.as(story.learner(), () -> credentials.signed(attestation.file(), attestation.id(), form));
    }

    private List<Finding> findings(Recognisers.Story story, CredentialSheet attestation) {
        return checks.check(signed(story, attestation, SignedForm.DOCUMENT).getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
