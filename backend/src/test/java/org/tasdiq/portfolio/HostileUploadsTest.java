package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.HostileFiles;
import org.tasdiq.portfolio.inspection.HostileFiles.Hostile;
import org.tasdiq.portfolio.inspection.Listener;
import org.tasdiq.portfolio.inspection.RealFiles;

/** Hostile files handed in like others: each gets its verdict, what is refused stays closed, and the case goes on. */
@DatabaseTest
class HostileUploadsTest {
    private final Bench.Story file;
    private final Evidences evidences;
    private final Portfolios portfolios;

    HostileUploadsTest(Bench bench, Evidences evidences, Portfolios portfolios) {
        file = bench.aFile();
        this.evidences = evidences;
        this.portfolios = portfolios;
    }

    @Test
    void noneOfThemStopsTheCase() {
        try (var listener = new Listener()) {
            var handedIn = new LinkedHashMap<Hostile, EvidenceId>();
            for (var hostile : HostileFiles.all(listener.address())) {
                if (hostile.verdict() == EvidenceVerdict.REFUSED
                        && hostile.reason() == VerdictReason.TYPE_NOT_ALLOWED) {
                    assertThatThrownBy(() -> add("it." + hostile.extension(), hostile.content()))
                            .isInstanceOf(Refusal.class);
                } else {
                    handedIn.put(hostile, add("it." + hostile.extension(), hostile.content()));
                }
            }
            var proof = add("proof.pdf", RealFiles.pdf("what I did"));
            awaitInspected();
            handedIn.forEach((hostile, id) -> {
                var sheet = asCandidate(() -> evidences.sheet(file.file(), id));
                if (hostile.verdict() != null) {
                    assertThat(sheet.verdict()).as(hostile.what()).isEqualTo(hostile.verdict());
                    assertThat(sheet.verdictReason()).as(hostile.what()).isEqualTo(hostile.reason());
                }
                if (sheet.verdict() == EvidenceVerdict.REFUSED) {
                    assertThatThrownBy(() -> asCandidate(() -> evidences.open(file.file(), id)))
                            .isInstanceOf(Refusal.class);
                }
            });
            assertThat(listener.calls()).as("nobody was called").isZero();
            submit(proof);
            assertThat(asCandidate(() -> portfolios.sheet(file.file())).status())
                    .isEqualTo(PortfolioStatus.SUBMITTED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd.pdf",
                "..\\..\\windows\\system32\\evil.pdf",
                "/etc/cron.d/x.pdf",
                "C:\\boot.pdf",
                "a\u0000.exe\u0000.pdf",
                "a\r\nSet-Cookie: x=1.pdf",
                "gpj.\u202efdp.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "\"; rm -rf /; \".pdf",
                "$(touch x)`touch y`.pdf",
                "con.pdf",
                "\u200b\u200b.pdf",
                "....pdf",
                " .pdf",
                "شهادة\u061c.pdf",
                "n\u0303o\u0308.PDF"
            })
    void aNameFromHellBecomesOneThatHarmsNobody(String name) {
        var id = add(name, RealFiles.pdf("x"));
        var kept = asCandidate(() -> evidences.sheet(file.file(), id)).fileName();
        assertThat(kept.toLowerCase(java.util.Locale.ROOT)).endsWith(".pdf");
        assertThat(kept).hasSizeLessThanOrEqualTo(200).doesNotContainPattern("[/\\\\<>:\"|?*\\p{Cntrl}\\p{Cf}]");
    }

    @Test
    void aNameOfTenThousandLettersIsCut() {
        var id = add("é".repeat(10_000) + ".pdf", RealFiles.pdf("x"));
        assertThat(asCandidate(() -> evidences.sheet(file.file(), id)).fileName())
                .hasSize(200)
                .endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "pdf", "a.pdf.exe", "a.pdf/", "a.svg", "a.html", "a.docm", "a.zip", "a.gz"})
    void whatNoAllowedTypeIsNamedIsRefusedBeforeAByteIsRead(String name) {
        assertThatThrownBy(() -> add(name, RealFiles.pdf("x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("portfolio.typeNotAllowed"));
    }

    private void submit(EvidenceId proof) {
        for (var row : asCandidate(() -> portfolios.matrix(file.file())).rows()) {
            file.as(
                    file.candidate(),
                    () -> portfolios.claim(
                            file.file(),
                            row.competency(),
                            Position.YES,
                            "what I did",
                            List.of(EvidenceLink.whole(proof))));
        }
        file.as(file.candidate(), () -> portfolios.submit(file.file(), new SubmissionStatement(true, true)));
        file.asSystem(() -> evidences.requireInspected(file.file()));
    }

    private EvidenceId add(String name, byte[] content) {
        return file.report("Report", name, content);
    }

    private void awaitInspected() {
        await().atMost(Duration.ofMinutes(6))
                .until(() -> asCandidate(() -> evidences.progress(file.file())).isDone());
    }

    private <T> T asCandidate(java.util.function.Supplier<T> act) {
        return file.as(file.candidate(), act);
    }
}
