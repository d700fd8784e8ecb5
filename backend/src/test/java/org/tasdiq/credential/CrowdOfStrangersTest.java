package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.GraphsInTurn;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.recognition.Recognisers;

/** However many strangers have a credential checked, the rounds of the house check those of its own people. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class CrowdOfStrangersTest {
    private static final int MOST = Runtime.getRuntime().availableProcessors();

    private final Registrar registrar;
    private final Bench bench;
    private final Recognisers recognisers;
    private final Credentials credentials;
    private final Imports imports;
    private final GraphsInTurn turns;
    private final Actors actors;

    CrowdOfStrangersTest(
            Registrar registrar,
            Bench bench,
            Recognisers recognisers,
            Credentials credentials,
            Imports imports,
            GraphsInTurn turns,
            Actors actors) {
        this.registrar = registrar;
        this.bench = bench;
        this.recognisers = recognisers;
        this.credentials = credentials;
        this.imports = imports;
        this.turns = turns;
        this.actors = actors;
    }

    @Test
    void keepsNoImportWaiting() {
        var document = document();
        var file = bench.aFile();
        var description = new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, "Attestation", null, null);
        amidTheCrowd(() -> {
            var evidence = file.as(
                    file.candidate(),
                    () -> imports.add(
                            file.file(), description, "attestation.json", new ByteArrayInputStream(document)));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    file.as(file.candidate(), () -> imports.of(file.file(), evidence)).stream()
                                            .map(ImportedSheet::findings)
                                            .flatMap(List::stream))
                            .contains(Finding.SIGNATURE_VALID));
        });
    }

    @Test
    void keepsNoRequestForRecognitionWaiting() {
        var document = document();
        var house = recognisers.aHouse();
        amidTheCrowd(() -> assertThat(
                        house.asks(document).verified().sheet().credential().findings())
                .contains(Finding.SIGNATURE_VALID));
    }

    private byte[] document() {
        var earned = registrar.notified();
        return actors.asSystem(() -> {
                    var credential = credentials.of(earned.file()).getFirst();
                    return credentials.signed(earned.file(), credential.id(), SignedForm.DOCUMENT);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Strangers have every turn, and keep it. */
    private void amidTheCrowd(Runnable act) {
        var begun = new CountDownLatch(MOST);
        var over = new CountDownLatch(1);
        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < MOST; one++)
                strangers.execute(() -> turns.check(() -> {
                    begun.countDown();
                    return comes(over);
                }));
            try {
                assertThat(comes(begun)).isTrue();
                act.run();
            } finally {
                over.countDown();
            }
        }
    }

    private static boolean comes(CountDownLatch latch) {
        try {
            return latch.await(90, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
