package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Csv;

/** How the archive is written, and what may stand in it. */
class PortfolioArchiveTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void opensAFileOnlyWhenTheOneBeforeIsWritten() throws IOException {
        var noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        var out = new ByteArrayOutputStream();
        new PortfolioArchive("a.zip", AT, List.of(part("one", new ByteArrayInputStream(noise)), later(out, 990_000)))
                .writeTo(out);
        assertThat(out.size()).isGreaterThan(1_000_000);
    }

    private static PortfolioArchive.Part later(ByteArrayOutputStream out, int written) {
        return new PortfolioArchive.Part("two", AT, () -> {
            assertThat(out.size()).isGreaterThan(written);
            return InputStream.nullInputStream();
        });
    }

    @Test
    void hasNoEndWhenAFileCannotBeReadSoThatNobodyTakesItForWhole() throws IOException {
        var out = new ByteArrayOutputStream();
        var broken = new InflaterInputStream(text("changed on disk"));
        var archive = new PortfolioArchive("a.zip", AT, List.of(part("one", text("x")), part("two", broken)));
        assertThatThrownBy(() -> archive.writeTo(out)).isInstanceOf(IOException.class);
        var written = Files.write(folder.resolve("a.zip"), out.toByteArray());
        assertThatThrownBy(() -> new ZipFile(written.toFile()).close()).isInstanceOf(ZipException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, P07-._._etc_passwd.txt",
        "C:\\CON.pdf, P07-C_CON.pdf",
        "a b (1).pdf, P07-a_b_1_.pdf",
        "'#50% ?x.pdf', P07-_50_x.pdf",
        "..., P07-..",
        "تقرير نهائي.pdf, P07-تقرير_نهائي.pdf"
    })
    void namesTakeNeitherAWayOutNorASign(String given, String safe) {
        assertThat(new FileName(given).numbered("P07")).isEqualTo(safe);
    }

    @Test
    void longNamesKeepTheirExtension() {
        var name = new FileName("م".repeat(196) + ".pdf").numbered("P120");
        assertThat(name).startsWith("P120-م").endsWith(".pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(180);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 1",
                "-2",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\u200F=1",
                "\uFF1D1",
                "\rx",
                "|calc",
                "=cmd|'/c calc'!A1"
            })
    void whatASpreadsheetWouldCalculateIsText(String given) {
        assertThat(Csv.cell(given)).isEqualTo("\"'" + given + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC01 Analyse", "3 = trois", "الكفاية", ""})
    void otherTextStaysAsItIs(String given) {
        assertThat(Csv.cell(given)).isEqualTo("\"" + given + "\"");
    }

    private static PortfolioArchive.Part part(String path, InputStream content) {
        return new PortfolioArchive.Part(path, AT, () -> content);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
