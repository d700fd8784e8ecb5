package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tasdiq.catalogue.DescriptorField.ASSESSMENT_TYPE;
import static org.tasdiq.catalogue.DescriptorField.AWARDING_BODY;
import static org.tasdiq.catalogue.DescriptorField.EQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_OUTCOMES;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_PERIOD;
import static org.tasdiq.catalogue.DescriptorField.RESULT;
import static org.tasdiq.catalogue.DescriptorField.WORKLOAD_HOURS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.Evidences;

/** A credential from elsewhere is checked once it was inspected, kept with the day, and checked again when somebody asks. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class ImportedCredentialTest {
    private static final int MORE_THAN_A_ROUND = 21;

    private final Registrar registrar;
    private final Bench bench;
    private final Credentials credentials;
    private final Certificates certificates;
    private final Evidences evidences;
    private final Imports imports;
    private final ImportedRepository imported;
    private final JdbcClient database;
    private final Actors actors;

    ImportedCredentialTest(
            Registrar registrar,
            Bench bench,
            Credentials credentials,
            Certificates certificates,
            Evidences evidences,
            Imports imports,
            ImportedRepository imported,
            JdbcClient database,
            Actors actors) {
        this.registrar = registrar;
        this.bench = bench;
        this.credentials = credentials;
        this.certificates = certificates;
        this.evidences = evidences;
        this.imports = imports;
        this.imported = imported;
        this.database = database;
        this.actors = actors;
    }

    @Test
    void isCheckedAndReadAndCheckedAgain() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var document = signed(elsewhere, earned, SignedForm.DOCUMENT);
        var file = bench.aFile();
        var whole = add(file, "attestation.json", document);
        var token = add(file, "attestation.jwt", signed(elsewhere, earned, SignedForm.TOKEN));
        var changed = add(file, "changed.json", document.replace("Yasmine Exemple-Fictif", "Somebody Else-Fictitious"));
        var ordinary = add(file, "certificate.txt", "A course, attended.");

        for (var evidence : new EvidenceId[] {whole, token}) {
            var found = found(file, evidence);
            assertThat(found.findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED, Finding.STATUS_VALID);
            assertThat(found.about()).isEqualTo(Finding.Answer.YES);
            assertThat(found.told().holder()).isEqualTo("Yasmine Exemple-Fictif");
            assertThat(found.told().issuer()).contains("Port-Azur");
            assertThat(found.told().says(EQF_LEVEL)).isEqualTo("6");
            assertThat(found.told().says(LEARNING_OUTCOMES)).isNotBlank();
            assertThat(found.issuer()).startsWith("did:web:vae.example.org");
        }
        assertThat(found(file, changed).findings()).containsExactly(Finding.SIGNATURE_INVALID);
        assertThat(found(file, changed).about()).isEqualTo(Finding.Answer.NO);
        assertThat(found(file, ordinary).isCredential()).isFalse();

        elsewhere.as(
                elsewhere.authority(),
                () -> credentials.suspend(elsewhere.file(), earned.id(), StatusReason.UNDER_INQUIRY, ""));
        assertThat(found(file, whole).findings()).contains(Finding.STATUS_VALID);
        var again = file.as(file.candidate(), () -> imports.again(file.file(), whole));
        assertThat(again.findings()).contains(Finding.STATUS_SUSPENDED);

        assertThat(file.as(file.candidate(), () -> imports.of(file.file())))
                .containsOnlyKeys(whole, token, changed, ordinary);
        for (var address : new String[] {"https://127.0.0.1/badge", "http://edubadges.example/badge", "nowhere"})
            assertThatThrownBy(() -> file.as(file.candidate(), () -> imports.add(file.file(), address)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.field()).isEqualTo("address"));

        file.as(file.candidate(), () -> evidences.remove(file.file(), whole));
        assertThat(file.as(file.candidate(), () -> imports.of(file.file(), whole)))
                .isEmpty();
    }

    @Test
    void isReadOutOfABadgeAndOutOfACertificateToo() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var badge = elsewhere.as(elsewhere.candidate(), () -> credentials.badge(elsewhere.file(), earned.id()));
        var paper = elsewhere.as(
                elsewhere.candidate(),
                () -> certificates.pdf(elsewhere.file(), earned.id(), Texts.ARABIC, "http://elsewhere"));
        var file = bench.aFile();
        for (var evidence : new EvidenceId[] {add(file, "badge.png", badge), add(file, "certificate.pdf", paper)})
            assertThat(found(file, evidence).findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED, Finding.STATUS_VALID);
    }

    /** What the candidate calls it says nothing: the kind that is chosen first is often left. */
    @Test
    void isReadWhateverItWasHandedInAs() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var badge = elsewhere.as(elsewhere.candidate(), () -> credentials.badge(elsewhere.file(), earned.id()));
        var token = signed(elsewhere, earned, SignedForm.TOKEN).getBytes(StandardCharsets.UTF_8);
        var file = bench.aFile();
        var badges = Set.of(
                add(file, EvidenceKind.WORK_SAMPLE, "badge.png", badge),
                add(file, EvidenceKind.TRAINING_CERTIFICATE, "attestation.jwt", token));
        var report = add(file, EvidenceKind.REPORT, "report.json", "{\"rows\":[]}".getBytes(StandardCharsets.UTF_8));
        for (var evidence : badges)
            assertThat(found(file, evidence).findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> file.as(file.candidate(), () -> evidences.sheet(file.file(), report))
                                .verdict()
                        != EvidenceVerdict.PENDING);
        assertThat(file.as(file.candidate(), () -> imports.of(file.file()))).containsOnlyKeys(badges);
        assertThat(file.as(file.candidate(), () -> imports.areBeingChecked(file.file())))
                .isFalse();
    }

    /** Whoever handed it in may call it so later, and few may read an identity document. */
    @Test
    void whatACredentialSaysIsReadByThoseOnlyWhoReadItsFile() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var shown = bench.aFile();
        var whole = add(shown, "attestation.json", signed(elsewhere, earned, SignedForm.DOCUMENT));
        found(shown, whole);
        var authority = shown.person("Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        assertThat(shown.as(authority, () -> imports.of(shown.file()))).containsOnlyKeys(whole);
        database.sql("update evidence set kind = 'IDENTITY_DOCUMENT' where id = ?")
                .param(whole.value().toString())
                .update();
        assertThat(shown.as(authority, () -> imports.of(shown.file()))).isEmpty();
        assertThat(shown.as(authority, () -> imports.of(shown.file(), whole))).isEmpty();
        assertThat(shown.as(shown.candidate(), () -> imports.of(shown.file()))).containsOnlyKeys(whole);
    }

    /** The picture can carry a script, and is no evidence: the credential in it is. */
    @Test
    void ofABadgeDrawnAsSvgTheCredentialInItIsKept() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var document = signed(elsewhere, earned, SignedForm.DOCUMENT);
        var token = signed(elsewhere, earned, SignedForm.TOKEN);
        var file = bench.aFile();
        var hosted = file.as(
                file.candidate(),
                () -> imports.add(
                        file.file(),
                        described(EvidenceKind.WORK_SAMPLE, "hosted"),
                        "hosted.svg",
                        drawn("<ob:credential verify=\"https://127.0.0.1/badge\"/>")));
        assertThat(found(file, hosted).findings()).containsExactly(Finding.HOSTED_UNREACHABLE);
        var whole = draw(file, "Badge.SVG", "<ob:credential><![CDATA[" + document + "]]></ob:credential>");
        var brief = draw(file, "jeton.svg", "<ob:credential verify=\"" + token + "\"/>");
        for (var evidence : new EvidenceId[] {whole, brief})
            assertThat(found(file, evidence).findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED, Finding.STATUS_VALID);
        for (var inside : new String[] {"", "<script>alert(1)</script>", "<ob:credential>none</ob:credential>", "<g>"})
            assertThatThrownBy(() -> draw(file, "dessin.svg", inside))
                    .isInstanceOfSatisfying(Refusal.class, refused -> {
                        assertThat(refused.field()).isEqualTo("file");
                        assertThat(refused.code()).isEqualTo("credential.nothingInPicture");
                    });
        assertThat(file.as(file.candidate(), () -> evidences.list(file.file())))
                .extracting(EvidenceSheet::fileName)
                .contains("Badge.json", "jeton.jwt")
                .doesNotContain("dessin.svg");
    }

    /** Its content says what it is; its name is only the name of what is kept. */
    @Test
    void aBadgeDrawnAsSvgIsOneWhateverItIsCalled() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var credential = "<ob:credential verify=\"" + signed(elsewhere, earned, SignedForm.TOKEN) + "\"/>";
        var file = bench.aFile();
        for (var name : new String[] {"badge.txt", "nameless"})
            assertThat(found(file, draw(file, name, credential)).findings()).contains(Finding.SIGNATURE_VALID);
        assertThatThrownBy(() -> draw(file, "dessin.txt", "<script>alert(1)</script>"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("credential.nothingInPicture"));
        assertThat(file.as(file.candidate(), () -> evidences.list(file.file())))
                .extracting(EvidenceSheet::fileName)
                .contains("badge.jwt", "nameless.jwt")
                .doesNotContain("dessin.txt");
    }

    /** Its bytes are none of an SVG, and no file may be called like one. */
    @Test
    void aBadgeThatIsCalledSvgAndIsNoneIsNotTaken() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var badge = elsewhere.as(elsewhere.candidate(), () -> credentials.badge(elsewhere.file(), earned.id()));
        var file = bench.aFile();
        assertThatThrownBy(() -> file.as(
                        file.candidate(),
                        () -> imports.add(
                                file.file(), described("badge"), "badge.svg", new ByteArrayInputStream(badge))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("portfolio.typeNotAllowed"));
        assertThat(imported(file, "badge.png", badge)).contains(Finding.SIGNATURE_VALID);
    }

    private List<Finding> imported(Bench.Story file, String name, byte[] content) {
        return found(
                        file,
                        file.as(
                                file.candidate(),
                                () -> imports.add(
                                        file.file(), described(name), name, new ByteArrayInputStream(content))))
                .findings();
    }

    private EvidenceId draw(Bench.Story file, String name, String inside) {
        return file.as(file.candidate(), () -> imports.add(file.file(), described(name), name, drawn(inside)));
    }

    private static InputStream drawn(String inside) {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\">" + inside
                + "</svg>";
        return new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The sample of the Commission: its qualification takes 60 hours, its activity "60 months". */
    @Test
    void theOfficialSampleOfAnnex1IsReadWithItsSlip() throws IOException {
        var file = bench.aFile();
        var found = found(file, add(file, "annex1.json", sample("elm/annex1-sample.jsonld")));
        assertThat(found.isCredential()).isTrue();
        assertThat(found.findings()).contains(Finding.SIGNATURE_VALID);
        assertThat(found.about()).isEqualTo(Finding.Answer.NO);
        assertThat(found.sealedBy()).isNotBlank();
        assertThat(found.told().title()).isEqualTo("Digital micro-credential creation");
        assertThat(found.told().issuer()).isEqualTo("ORGANIZACION TEST");
        assertThat(found.told().says(AWARDING_BODY)).isEqualTo("University of Zed");
        assertThat(found.told().says(LEARNING_PERIOD)).isEqualTo("2023-05-05T07:00:00Z/2023-06-06T15:00:00Z");
        assertThat(found.told().identityChecked()).isFalse();
        assertThat(found.told().says(WORKLOAD_HOURS)).isEqualTo("60");
        assertThat(found.told().oddDuration()).isEqualTo("P60M");
    }

    /** Not signed, as edubadges' own examples: read, and believed by nobody. */
    @Test
    void aMicroCredentialInTheShapeOfEdubadgesIsReadWithItsExtensions() throws IOException {
        var file = bench.aFile();
        var found = found(file, add(file, "edubadges.json", sample("edubadges/microcredential.json")));
        assertThat(found.isCredential()).isTrue();
        assertThat(found.findings()).containsExactly(Finding.SIGNATURE_NONE);
        assertThat(found.told().issuer()).isEqualTo("Hogeschool Fictief");
        assertThat(found.told().achievement()).isEqualTo("https://edubadges.example/achievements/fictitious");
        assertThat(found.told().programme()).isEqualTo("99999999");
        assertThat(found.told().says(RESULT)).isEqualTo("Final grade: 8.0 / 10");
        assertThat(found.told().says(ASSESSMENT_TYPE)).isEqualTo("recognition of prior learning");
    }

    private static String sample(String name) throws IOException {
        return new ClassPathResource("credential/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    /** More of them fail than one round takes; each gives way to those that wait, and whoever comes later is checked. */
    @Test
    void isCheckedHoweverManyOthersCannotBe() {
        var elsewhere = registrar.notified();
        var earned = actors.asSystem(() -> credentials.of(elsewhere.file())).getFirst();
        var file = bench.aFile();
        var stranger = bench.aFile();
        IntStream.range(0, MORE_THAN_A_ROUND)
                .mapToObj(n -> file.report("Rapport " + n, n + ".txt", ("Page " + n).getBytes(StandardCharsets.UTF_8)))
                .forEach(item -> imported.save(new ImportedCredential(stranger.file(), item)));
        await().atMost(Duration.ofSeconds(90)).until(() -> untried(stranger) == 0);
        var whole = add(file, "attestation.json", signed(elsewhere, earned, SignedForm.DOCUMENT));
        assertThat(found(file, whole).findings()).contains(Finding.SIGNATURE_VALID);
        // They are tried again and again meanwhile.
        database.sql("delete from imported_credential where file_id = ?")
                .param(stranger.file().value().toString())
                .update();
    }

    private int untried(Bench.Story file) {
        return database.sql("select count(*) from imported_credential where file_id = :file and tried_at is null")
                .param("file", file.file().value().toString())
                .query(Integer.class)
                .single();
    }

    private ImportedSheet found(Bench.Story file, EvidenceId evidence) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> file.as(file.candidate(), () -> imports.of(file.file(), evidence)).stream()
                        .anyMatch(found -> found.checkedAt() != null));
        return Objects.requireNonNull(file.as(file.candidate(), () -> imports.of(file.file(), evidence))
                .orElse(null));
    }

    private EvidenceId add(Bench.Story file, String name, String content) {
        return add(file, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private EvidenceId add(Bench.Story file, String name, byte[] content) {
        return add(file, EvidenceKind.MICRO_CREDENTIAL, name, content);
    }

    private EvidenceId add(Bench.Story file, EvidenceKind kind, String name, byte[] content) {
        return file.as(
                file.candidate(),
                () -> evidences.add(file.file(), described(kind, name), name, new ByteArrayInputStream(content)));
    }

    private static EvidenceDescription described(String name) {
        return described(EvidenceKind.MICRO_CREDENTIAL, name);
    }

    private static EvidenceDescription described(EvidenceKind kind, String name) {
        return new EvidenceDescription(kind, name, null, null);
    }

    private String signed(Bench.Story file, CredentialSheet credential, SignedForm form) {
        return actors.asSystem(() -> credentials.signed(file.file(), credential.id(), form));
    }
}
