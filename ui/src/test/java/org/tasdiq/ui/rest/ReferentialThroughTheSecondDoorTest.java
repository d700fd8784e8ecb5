package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Certifications by programs: drafted by the programme head, published by the authority, compared by anybody. */
@DatabaseTest
class ReferentialThroughTheSecondDoorTest {
    private static final String DRAFT = """
            {"code":"FICT-R","institution":"","title":{"fr":"t","ar":"t","en":"t"},"level":6,"ects":%d,
             "consolidation":"REGIME","blocks":[{"code":"B1","title":{"fr":"b","ar":"b","en":"b"},"ects":5,
             "competencies":[{"code":"C1","title":{"fr":"c","ar":"c","en":"c"},
             "criterion":{"fr":"k","ar":"k","en":"k"},"critical":true}]}]}""";

    private final MockMvcTester door;
    private final Bench bench;

    ReferentialThroughTheSecondDoorTest(
            WebApplicationContext house, @Qualifier("springSecurityFilterChain") Filter security, Bench bench) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
    }

    @Test
    void areDraftedPublishedComparedAndTakenAlong() throws UnsupportedEncodingException {
        var file = bench.aFile();
        var root = "/api/v1/institutions/" + file.institution().value();
        var begun = json(send(HttpMethod.POST, root + "/certification-drafts", file.authority(), DRAFT.formatted(6)));
        assertThat(begun.at("/findings/0/code").asString()).isEqualTo("referential.creditsDiffer");
        var draft = root + "/certification-drafts/" + begun.path("id").asString();
        var content = "{\"revision\":%d,\"content\":%s}";
        assertThat(send(HttpMethod.PUT, draft, file.authority(), content.formatted(0, DRAFT.formatted(5))))
                .hasStatusOk();
        assertThat(send(HttpMethod.PUT, draft, file.authority(), content.formatted(0, DRAFT.formatted(5))))
                .hasStatus(409)
                .bodyText()
                .contains("referential.changedBy");
        var publication = "{\"revision\":1,\"validFrom\":\"2099-01-01\",\"note\":\"Première\"}";
        assertThat(send(HttpMethod.POST, draft + "/publish", file.secretary(), publication))
                .hasStatus(403);
        var made = json(send(HttpMethod.POST, draft + "/publish", file.authority(), publication));
        assertThat(json(send(HttpMethod.GET, root + "/certifications/FICT-R/versions", file.authority(), ""))
                        .at("/0/standing")
                        .asString())
                .isEqualTo("COMING");
        var certification = "/api/v1/certifications/" + made.path("id").asString();
        assertThat(door.get().uri(certification + "/table"))
                .hasStatusOk()
                .bodyText()
                .contains("\"competency\",\"C1\"");
        assertThat(door.get()
                        .uri(certification + "/differences/" + made.path("id").asString()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(door.get().uri("/api/v1/frameworks/6")).bodyText().contains("\"PROPOSED\"");
    }

    private static JsonNode json(MvcTestResult answer) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(HttpMethod verb, String path, PersonId by, String body) {
        var account = (bench.emailOf(by) + ":twelve letters").getBytes(StandardCharsets.UTF_8);
        var request = door.method(verb)
                .uri(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        if (!body.isEmpty())
            request = request.header("Content-Type", "application/json").content(body.getBytes(StandardCharsets.UTF_8));
        return request.exchange();
    }
}
