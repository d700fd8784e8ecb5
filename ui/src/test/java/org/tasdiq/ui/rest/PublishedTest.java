package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/** What a checker of credentials asks for is there for everybody, for a minute, and from every page. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTest {
    private final MockMvcTester door;
    private final String issuer;

    PublishedTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Registrar registrar,
            Institutions institutions,
            Actors actors) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        var institution = registrar.notified().institution();
        this.issuer = "/issuers/"
                + actors.asSystem(() -> institutions.sheet(institution)).code();
    }

    @Test
    void keysAndListsOpenWithoutAnAccount() {
        for (var path : new String[] {"/did.json", "/status/1/revocation", "/status/1/suspension"}) {
            var answer = door.get().uri(issuer + path).exchange();
            assertThat(answer)
                    .hasStatusOk()
                    .hasHeader("Access-Control-Allow-Origin", "*")
                    .hasHeader("Cache-Control", "max-age=60, public");
            assertThat(answer).bodyJson().extractingPath("$.id").asString().contains("vae.example.org");
            var mark = answer.getResponse().getHeader("ETag");
            assertThat(mark).isNotBlank();
            assertThat(door.get().uri(issuer + path).header("If-None-Match", Objects.requireNonNull(mark)))
                    .hasStatus(304);
        }
    }

    @Test
    void whatIsNotPublishedIsUnknown() {
        for (var path :
                new String[] {"/issuers/nobody/did.json", issuer + "/status/2/revocation", issuer + "/status/1/holders"
                }) assertThat(door.get().uri(path)).hasStatus(404);
    }

    @Test
    void nothingElseLiesThere() {
        assertThat(door.get().uri(issuer + "/keys")).hasStatus(401);
    }
}
