package org.tasdiq.portfolio.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.VerdictReason;

/** What the inspecting process says of files, and what happens when it dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionTest {
    private static final InspectionSettings SETTINGS = new InspectionSettings(
            1, Duration.ofSeconds(100), 100, 256, Duration.ofMinutes(4), InspectionSettings.SandboxUse.AUTO, "");

    private Path scratch;
    private InspectionProcess process;

    @BeforeAll
    void start(@TempDir Path folder) {
        scratch = folder;
        process = InspectionProcess.start(SETTINGS, scratch);
    }

    @AfterAll
    void end() throws IOException {
        process.close();
        try (var left = Files.list(scratch)) {
            assertThat(left).as("nothing readable stays behind").isEmpty();
        }
    }

    @Test
    void aPdfIsReadPageByPage() {
        var finding = inspect("pdf", RealFiles.pdf("first page", "second page", "third page"));
        assertClean(finding, "application/pdf");
        assertThat(finding.pages()).isEqualTo(3);
        assertThat(finding.text()).containsExactly("first page", "second page", "third page");
    }

    @Test
    void aWordDocumentIsRead() {
        var finding = inspect("docx", RealFiles.docx("Note d'aide à la décision", "مذكرة القرار"));
        assertClean(finding, FileType.DOCX.mediaType());
        assertThat(finding.text())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("aide à la décision", "مذكرة القرار");
    }

    @Test
    void aWorkbookIsReadSheetBySheet() {
        var finding = inspect("xlsx", RealFiles.xlsx("chiffres d'avril", "chiffres de mai"));
        assertClean(finding, FileType.XLSX.mediaType());
        assertThat(finding.text()).hasSize(2);
        assertThat(finding.text().get(1)).contains("chiffres de mai");
    }

    @Test
    void aPresentationIsReadSlideBySlide() {
        var finding = inspect("pptx", RealFiles.pptx("le comité", "les ventes", "la suite"));
        assertClean(finding, FileType.PPTX.mediaType());
        assertThat(finding.text()).hasSize(3);
        assertThat(finding.text().get(1)).contains("les ventes");
        assertThat(finding.pages()).isEqualTo(3);
    }

    @Test
    void anOpenDocumentIsRead() {
        var finding = inspect("odt", RealFiles.odt("registre des traitements"));
        assertClean(finding, FileType.ODT.mediaType());
        assertThat(finding.text())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("registre des traitements");
    }

    @Test
    void plainTextIsReadInItsOwnEncoding() {
        var utf8 = inspect("txt", "requêtes commentées, مكتسبات الخبرة".getBytes(StandardCharsets.UTF_8));
        assertClean(utf8, "text/plain");
        assertThat(utf8.text()).containsExactly("requêtes commentées, مكتسبات الخبرة");
        var old = inspect("csv", "ville;été;où\nSfax;à;é\n".repeat(20).getBytes(Charset.forName("windows-1252")));
        assertClean(old, "text/csv");
        assertThat(old.text().getFirst()).contains("été;où");
    }

    @Test
    void picturesAreCheckedAndHaveNoText() {
        for (var format : new String[] {"jpg", "png"}) {
            var finding = inspect(format, RealFiles.picture(format, 1200, 900));
            assertThat(finding.verdict()).isEqualTo(EvidenceVerdict.CLEAN);
            assertThat(finding.pages()).isEqualTo(1);
            assertThat(finding.text()).isEmpty();
        }
    }

    @Test
    void whatNeedsAPasswordIsKeptAsLocked() {
        for (var finding : new Finding[] {
            inspect("pdf", RealFiles.lockedPdf("candidate")), inspect("docx", RealFiles.lockedDocx("candidate"))
        }) {
            assertThat(finding.verdict()).isEqualTo(EvidenceVerdict.LOCKED);
            assertThat(finding.reason()).isEqualTo(VerdictReason.PASSWORD);
        }
    }

    @Test
    void garbageIsUnreadableWhateverItsName() {
        var garbage = new byte[40_000];
        new Random(20261122).nextBytes(garbage);
        garbage[0] = (byte) 0x93;
        for (var name : new String[] {"pdf", "docx", "jpg", "txt"}) {
            assertThat(inspect(name, garbage).verdict()).isEqualTo(EvidenceVerdict.UNREADABLE);
        }
    }

    @Test
    void whatWasCutOffIsUnreadable() {
        var whole = RealFiles.docx("a document");
        assertThat(inspect("docx", Arrays.copyOf(whole, whole.length / 2)).verdict())
                .isEqualTo(EvidenceVerdict.UNREADABLE);
        var picture = RealFiles.picture("png", 800, 800);
        assertThat(inspect("png", Arrays.copyOf(picture, picture.length / 2)).verdict())
                .isEqualTo(EvidenceVerdict.UNREADABLE);
    }

    @Test
    void aNameThatLiesIsRefused() {
        assertRefused(inspect("pdf", RealFiles.docx("not a pdf")), VerdictReason.NAME_AND_CONTENT_DIFFER);
        assertRefused(inspect("xlsx", RealFiles.docx("not a workbook")), VerdictReason.NAME_AND_CONTENT_DIFFER);
        assertRefused(inspect("jpg", RealFiles.picture("png", 10, 10)), VerdictReason.NAME_AND_CONTENT_DIFFER);
        var page = "<html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8);
        assertRefused(inspect("txt", page), VerdictReason.NAME_AND_CONTENT_DIFFER);
        assertRefused(inspect("exe", RealFiles.pdf("x")), VerdictReason.TYPE_NOT_ALLOWED);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertRefused(inspect("docx", RealFiles.bomb()), VerdictReason.UNPACKS_TOO_LARGE);
        assertRefused(inspect("png", RealFiles.hugePicture()), VerdictReason.IMAGE_TOO_LARGE);
    }

    @Test
    void macrosAreRefused() {
        assertRefused(inspect("docx", RealFiles.docxWithMacros()), VerdictReason.MACROS);
    }

    @Test
    void textBeyondTheLimitIsCutAndTheFileStaysClean() {
        var finding = inspect("txt", "mot ".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        assertClean(finding, "text/plain");
        assertThat(finding.textCut()).isTrue();
        assertThat(finding.text().getFirst().length()).isBetween(999_000, 1_000_000);
    }

    @Test
    void aProcessThatTakesTooLongIsKilled() throws Exception {
        var hurried = new InspectionSettings(
                1, Duration.ofMillis(300), 100, 256, Duration.ofSeconds(60), InspectionSettings.SandboxUse.AUTO, "");
        try (var slow = InspectionProcess.start(hurried, scratch)) {
            assertThatThrownBy(() -> slow.inspect("txt", 10, new NeverEnding()))
                    .isInstanceOfSatisfying(
                            InspectionFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(VerdictReason.TOOK_TOO_LONG));
            assertThat(slow.ended()).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    @Test
    void aProcessThatDiesIsNoticedAtOnce() throws Exception {
        try (var victim = InspectionProcess.start(SETTINGS, scratch)) {
            var handle = ProcessHandle.of(victim.pid()).orElseThrow();
            handle.destroyForcibly();
            handle.onExit().join();
            var pdf = RealFiles.pdf("x");
            assertThatThrownBy(() -> victim.inspect("pdf", pdf.length, new ByteArrayInputStream(pdf)))
                    .isInstanceOfSatisfying(
                            InspectionFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(VerdictReason.INSPECTION_FAILED));
        }
    }

    @Test
    void aProcessIsWornAfterItsNumberOfFiles() throws Exception {
        var shortLived = new InspectionSettings(
                1, Duration.ofSeconds(100), 2, 256, Duration.ofMinutes(4), InspectionSettings.SandboxUse.AUTO, "");
        try (var lane = InspectionProcess.start(shortLived, scratch)) {
            var text = "text".getBytes(StandardCharsets.UTF_8);
            lane.inspect("txt", text.length, new ByteArrayInputStream(text));
            assertThat(lane.isWorn()).isFalse();
            lane.inspect("txt", text.length, new ByteArrayInputStream(text));
            assertThat(lane.isWorn()).isTrue();
        }
    }

    private Finding inspect(String extension, byte[] content) {
        try {
            return process.inspect(extension, content.length, new ByteArrayInputStream(content));
        } catch (InspectionFailure died) {
            throw new AssertionError(died);
        }
    }

    private static void assertClean(Finding finding, String mediaType) {
        assertThat(finding.verdict()).as("%s", finding.reason()).isEqualTo(EvidenceVerdict.CLEAN);
        assertThat(finding.mediaType()).isEqualTo(mediaType);
    }

    private static void assertRefused(Finding finding, VerdictReason reason) {
        assertThat(finding.verdict()).isEqualTo(EvidenceVerdict.REFUSED);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    /** Promises bytes and never brings them: the process waits, as it would on a document that never ends. */
    private static final class NeverEnding extends FilterInputStream {
        NeverEnding() {
            super(InputStream.nullInputStream());
        }
    }
}
