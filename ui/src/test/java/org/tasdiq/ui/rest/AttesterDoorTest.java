package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Portfolios;

/** A third party is asked and answers through the second door. */
class AttesterDoorTest extends DoorTest {
    private final Bench.Story story;
    private final Attesters attesters;
    private final Actors actors;
    private final String competency;

    AttesterDoorTest(Bench bench, Portfolios portfolios, Attesters attesters, Actors actors) {
        story = bench.aFile();
        this.attesters = attesters;
        this.actors = actors;
        competency = story.as(story.candidate(), () -> portfolios.matrix(story.file()))
                .rows()
                .getFirst()
                .competency()
                .value()
                .toString();
    }

    @Test
    void isAskedByTheCandidateAndSignsWithoutAnAccount() {
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
    void getsTheSameAnswerForEveryLinkThatLeadsNowhere() {
        var token = token(ask());
        var wrong = open("A".repeat(43));
        var nearly = open(token.substring(0, 42) + (token.endsWith("A") ? "E" : "A"));
        assertThat(wrong).hasStatus(404);
        assertThat(nearly).hasStatus(404);
        assertThat(text(wrong).replaceAll("A{43}", ""))
                .isEqualTo(text(nearly).replaceAll("/attestations/[\\w-]+", "/attestations/"));
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

    private String ask() {
        var asked = send(HttpMethod.POST, attestations(), story.candidate(), """
                {"name":"Nour Fictive","function":"Directrice","organisation":"Fictif SA","email":"nour@example.org",
                 "language":"fr","experience":0,"competencies":["%s"]}""".formatted(competency));
        assertThat(asked).hasStatus(201);
        return json(asked).asString();
    }

    private String token(String id) {
        var address = actors.asSystem(() -> attesters.address(new AttestationId(java.util.UUID.fromString(id))));
        return address.orElseThrow().path().replaceAll("^/attest/(.+)\\?.*$", "$1");
    }

    private MvcTestResult list() {
        return send(HttpMethod.GET, attestations(), story.candidate(), "");
    }

    private String attestations() {
        return "/api/v1/files/" + story.file() + "/portfolio/attestations";
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
