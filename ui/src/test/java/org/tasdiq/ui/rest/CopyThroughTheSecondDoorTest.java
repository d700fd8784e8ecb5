package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The whole portfolio, taken through the second door by those who may. */
class CopyThroughTheSecondDoorTest extends DoorTest {
    @Test
    void isAnAttachmentInTheLanguageThatWasAskedFor() throws IOException {
        var file = bench.aFile();
        var answer = copy(file, file.candidate());
        assertThat(answer).hasStatus(200).hasContentType("application/zip");
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        h -> assertThat(h.getFirst()).startsWith("attachment;").contains("portfolio-VAE-"));
        var parts = new ArrayList<String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                if (entry.getName().equals("claims.html")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("dir=\"rtl\"");
                }
            }
        }
        assertThat(parts).isEqualTo(List.of("README.txt", "claims.html", "claims.json", "matrix.csv", "SHA256SUMS"));
    }

    @Test
    void isAProblemForWhoMayNot() {
        var file = bench.aFile();
        assertThat(copy(file, file.person("Auditrice Fictive", Role.QUALITY_AUDITOR)))
                .hasStatus(403)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    private MvcTestResult copy(Bench.Story file, PersonId reader) {
        return door.get()
                .uri("/api/v1/files/{file}/portfolio/export", file.file().value())
                .header("Authorization", account(reader))
                .header("Accept-Language", "ar")
                .exchange();
    }
}
