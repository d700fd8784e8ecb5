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
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Micro-credentials by programs: described, reviewed and voted on with an account, found by anybody. */
@DatabaseTest
class CatalogueThroughTheSecondDoorTest {
    private final MockMvcTester door;
    private final Faculty faculty;
    private final Bench bench;

    CatalogueThroughTheSecondDoorTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Faculty faculty,
            Bench bench) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.faculty = faculty;
        this.bench = bench;
    }

    @Test
    void anOfferIsWrittenSentReviewedAndVotedOn() {
        var story = faculty.anOffer();
        var root = "/api/v1/offers/" + story.id();
        var read = json(send(HttpMethod.GET, root, story.head(), ""));
        assertThat(read.at("/check/meters/0/said").asInt()).isEqualTo(15);
        var content = (ObjectNode) read.path("content");
        ((ObjectNode) content.path("workload")).put("hours", 40);
        var written = "{\"revision\":%d,\"content\":%s}"
                .formatted(read.path("revision").asInt(), content);
        var kept = send(HttpMethod.PUT, root, story.head(), written);
        assertThat(kept).hasStatusOk().bodyText().contains("hours.noBand");
        assertThat(send(HttpMethod.PUT, root, story.head(), written))
                .hasStatus(409)
                .bodyText()
                .contains("catalogue.changedBy");
        assertThat(send(HttpMethod.POST, root + "/submit", story.authority(), "{\"revision\":1}"))
                .hasStatus(403);
        assertThat(send(
                        HttpMethod.POST,
                        root + "/submit",
                        story.head(),
                        "{\"revision\":%d}"
                                .formatted(json(kept).path("revision").asInt())))
                .hasStatusOk();
        story.asSystem(() -> faculty.check(story.id()));
        var steps = root + "/catalogue/";
        assertThat(send(
                        HttpMethod.POST,
                        steps + "review-quality",
                        story.officer(),
                        "{\"outcome\":\"ACCEPTED\",\"note\":\"\",\"remarks\":[]}"))
                .hasStatusOk();
        var count =
                "{\"members\":39,\"present\":24,\"inFavour\":%d,\"against\":0,\"abstentions\":0,\"blank\":0,\"notVoting\":0}";
        assertThat(send(HttpMethod.POST, steps + "record-council-vote/verdict", story.authority(), count.formatted(20)))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.votesDiffer");
        assertThat(json(send(
                                HttpMethod.POST,
                                steps + "record-council-vote/verdict",
                                story.authority(),
                                count.formatted(24)))
                        .path("quorum")
                        .asInt())
                .isEqualTo(20);
        var vote = "{\"number\":\"2024/07/FICT-85\",\"council\":\"CFVU (fictive)\",\"on\":\"%s\",\"count\":%s}"
                .formatted(story.today(), count.formatted(24));
        assertThat(send(HttpMethod.POST, steps + "record-council-vote", story.authority(), vote))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("\"ADOPTED\"");
        assertThat(json(send(HttpMethod.GET, root + "/votes", story.officer(), ""))
                        .at("/0/count/inFavour")
                        .asInt())
                .isEqualTo(24);
    }

    @Test
    void anybodyFindsAndReadsWhatIsOffered() {
        var reference = faculty.anOffer().published().sheet().reference();
        var found = json(door.get()
                .uri("/api/v1/catalogue?area=COMPUTING&mode=BLENDED&language=fr&leastHours=20&mostHours=30&esco="
                        + Faculty.SPREADSHEETS.uri())
                .exchange());
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(json(door.get().uri("/api/v1/catalogue/" + reference).exchange())
                        .path("standing")
                        .asString())
                .isEqualTo("OFFERED");
        assertThat(json(door.get()
                                .uri("/api/v1/catalogue/" + reference + "/europass")
                                .exchange())
                        .path("type")
                        .asString())
                .isEqualTo("Qualification");
        assertThat(json(door.get()
                                .uri("/api/v1/catalogue/" + reference + "/schema-org/ar")
                                .exchange())
                        .path("name")
                        .asString())
                .isEqualTo("تنظيف البيانات (خيالي)");
        assertThat(door.get().uri("/api/v1/catalogue/MC-2000-NOTHNG")).hasStatus(404);
    }

    @Test
    void whatAnOfferWillIssueIsSeenByItsInstitutionOnly() {
        var story = faculty.anOffer();
        var address = "/api/v1/offers/" + story.id() + "/preview/badge";
        assertThat(json(send(HttpMethod.GET, address, story.officer(), ""))
                        .at("/credentialSubject/achievement/achievementType")
                        .asString())
                .isEqualTo("MicroCredential");
        assertThat(send(HttpMethod.GET, address, faculty.anOffer().head(), "")).hasStatus(403);
        assertThat(door.get().uri(address)).hasStatus(401);
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult send(HttpMethod verb, String path, PersonId by, String body) {
        var account = (bench.emailOf(by) + ":correct horse battery").getBytes(StandardCharsets.UTF_8);
        var request = door.method(verb)
                .uri(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        if (!body.isEmpty())
            request = request.header("Content-Type", "application/json").content(body.getBytes(StandardCharsets.UTF_8));
        return request.exchange();
    }
}
