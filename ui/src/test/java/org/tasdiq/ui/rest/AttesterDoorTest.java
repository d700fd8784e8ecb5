package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Portfolios;
import tools.jackson.databind.json.JsonMapper;

/** A third party is asked and answers through the second door. */
@DatabaseTest
class AttesterDoorTest {
    private final MockMvcTester door;
    private final Bench.Story story;
    private final Attesters attesters;
    private final Actors actors;
    private final String account;
    private final String competency;

    AttesterDoorTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Bench bench,
            Portfolios portfolios,
            Attesters attesters,
            People people,
            Actors actors) {
        door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        story = bench.aFile();
        this.attesters = attesters;
        this.actors = actors;
        var email = actors.asSystem(() -> people.sheet(story.candidate())).email();
        account = Base64.getEncoder().encodeToString((email + ":twelve letters").getBytes(StandardCharsets.UTF_8));
        competency = story.as(story.candidate(), () -> portfolios.matrix(story.file()))
                .rows()
                .getFirst()
                .competency()
                .value()
                .toString();
    }

    @Test
    void isAskedByTheCandidateAndSignsWithoutAnAccount() throws Exception {
        var token = token(ask());
        assertThat(open(token)).hasStatusOk();
        assertThat(open(token)).bodyJson().extractingPath("$.candidate").isEqualTo("Yasmine Exemple-Fictif");
        assertThat(open(token))
                .bodyText()
                .doesNotContain("reference", story.file().toString());
        var stated = """
                {"name":"Nour Fictive","function":"Directrice","organisation":"Fictif SA","contact":"nour@example.org",
                 "from":"2020-01-01","duties":"Études","consent":true,
                 "answers":[{"competency":"%s","finding":"CONFIRMED","words":""}]}""".formatted(competency);
        assertThat(send(HttpMethod.PUT, token, "/draft", stated)).hasStatusOk();
        var signed = "{\"testimony\":%s,\"signature\":{\"name\":\"%s\",\"declared\":true}}";
        assertThat(send(HttpMethod.POST, token, "/sign", signed.formatted(stated, "Somebody Else")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("signature");
        assertThat(send(HttpMethod.POST, token, "/sign", signed.formatted(stated, "Nour Fictive")))
                .hasStatusOk();
        assertThat(open(token))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("portfolio.attestationOver.SIGNED");
        assertThat(list()).bodyJson().extractingPath("$[0].state").isEqualTo("SIGNED");
        assertThat(list()).bodyJson().extractingPath("$[0].consent").isEqualTo(true);
    }

    @Test
    void getsTheSameAnswerForEveryLinkThatLeadsNowhere() throws Exception {
        var token = token(ask());
        var wrong = open("A".repeat(43));
        var nearly = open(token.substring(0, 42) + (token.endsWith("A") ? "E" : "A"));
        assertThat(wrong).hasStatus(404);
        assertThat(nearly).hasStatus(404);
        assertThat(wrong.getResponse().getContentAsString().replaceAll("A{43}", ""))
                .isEqualTo(nearly.getResponse()
                        .getContentAsString()
                        .replaceAll("/attestations/[\\w-]+", "/attestations/"));
    }

    @Test
    void whoeverTriesOneLinkAfterAnotherIsToldToWait() {
        // Twice the measure of a minute, so that one minute has more than its measure wherever it begins.
        assertThat(IntStream.range(0, 121)
                        .mapToObj(_ -> door.get()
                                .uri("/api/v1/attestations/{token}", "guessed")
                                .remoteAddress("192.0.2.77")
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .distinct())
                .containsExactlyInAnyOrder(404, 429);
    }

    private String ask() throws Exception {
        var asked = door.post()
                .uri("/api/v1/files/{file}/portfolio/attestations", story.file().value())
                .header("Authorization", "Basic " + account)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"name":"Nour Fictive","function":"Directrice","organisation":"Fictif SA","email":"nour@example.org",
                         "language":"fr","experience":0,"competencies":["%s"]}""".formatted(competency))
                .exchange();
        assertThat(asked).hasStatus(201);
        return new JsonMapper().readValue(asked.getResponse().getContentAsString(), String.class);
    }

    private String token(String id) {
        var address = actors.asSystem(() -> attesters.address(new AttestationId(java.util.UUID.fromString(id))));
        return address.orElseThrow().path().replaceAll("^/attest/(.+)\\?.*$", "$1");
    }

    private MvcTestResult list() {
        return door.get()
                .uri("/api/v1/files/{file}/portfolio/attestations", story.file().value())
                .header("Authorization", "Basic " + account)
                .exchange();
    }

    private MvcTestResult open(String token) {
        return door.get().uri("/api/v1/attestations/{token}", token).exchange();
    }

    private MvcTestResult send(HttpMethod method, String token, String what, String body) {
        return door.method(method)
                .uri("/api/v1/attestations/{token}" + what, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
