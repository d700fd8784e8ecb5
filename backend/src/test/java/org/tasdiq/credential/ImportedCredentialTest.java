package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.Evidences;

/** A credential from elsewhere is checked once it was inspected, kept with the day, and checked again when somebody asks. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class ImportedCredentialTest {
    private final Registrar registrar;
    private final Bench bench;
    private final Credentials credentials;
    private final Evidences evidences;
    private final Imports imports;
    private final Actors actors;

    ImportedCredentialTest(
            Registrar registrar,
            Bench bench,
            Credentials credentials,
            Evidences evidences,
            Imports imports,
            Actors actors) {
        this.registrar = registrar;
        this.bench = bench;
        this.credentials = credentials;
        this.evidences = evidences;
        this.imports = imports;
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
            assertThat(found.told().learning().level()).isEqualTo("6");
            assertThat(found.told().learning().outcomes()).isNotBlank();
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

    private ImportedSheet found(Bench.Story file, EvidenceId evidence) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> file.as(file.candidate(), () -> imports.of(file.file(), evidence)).stream()
                        .anyMatch(found -> found.checkedAt() != null));
        return Objects.requireNonNull(file.as(file.candidate(), () -> imports.of(file.file(), evidence))
                .orElse(null));
    }

    private EvidenceId add(Bench.Story file, String name, String content) {
        var description = new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, name, null, null);
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return file.as(
                file.candidate(), () -> evidences.add(file.file(), description, name, new ByteArrayInputStream(bytes)));
    }

    private String signed(Bench.Story file, CredentialSheet credential, SignedForm form) {
        return actors.asSystem(() -> credentials.signed(file.file(), credential.id(), form));
    }
}
