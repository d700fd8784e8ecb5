package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The whole portfolio is not given through the second door to those who may not take it. */
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
