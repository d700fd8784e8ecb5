package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.CurrentInstance;
import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The whole portfolio, taken through the second door by those who may. */
@DatabaseTest
class CopyThroughTheSecondDoorTest {
    private final MockMvcTester door;
    private final Bench bench;
    private final People people;
    private final Actors actors;

    CopyThroughTheSecondDoorTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Bench bench,
            People people,
            Actors actors) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
        this.people = people;
        this.actors = actors;
    }

    /** A screen that a test of this thread looked at before says who is signed in, in the place of the request. */
    @BeforeEach
    void nobodyIsAtAScreen() {
        CurrentInstance.clearAll();
        SecurityContextHolder.clearContext();
    }

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
        var email = actors.asSystem(() -> people.sheet(reader)).email();
        var account = (email + ":twelve letters").getBytes(StandardCharsets.UTF_8);
        return door.get()
                .uri("/api/v1/files/{file}/portfolio/export", file.file().value())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Accept-Language", "ar")
                .exchange();
    }
}
