package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.credential.AwardIssuing;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** A list of learners by programs: tried, sent, confirmed by another, followed; and the credential got by its learner. */
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class AwardThroughTheSecondDoorTest extends DoorTest {
    private static final String TERMS = "?leastAttendance=80&leastScore=50&language=fr";

    private final Faculty faculty;
    private final AwardIssuing issuing;
    private final LearnerLinks links;
    private final Actors actors;

    AwardThroughTheSecondDoorTest(Faculty faculty, AwardIssuing issuing, LearnerLinks links, Actors actors) {
        this.faculty = faculty;
        this.issuing = issuing;
        this.links = links;
        this.actors = actors;
    }

    @Test
    void aListIsTriedSentConfirmedByAnotherAndFollowed() {
        var story = faculty.anOffer().published();
        var root = "/api/v1/offers/" + story.id() + "/awards";
        var table = Learners.table(30, 3);
        assertThat(json(csv(root + "/preview" + TERMS, story.head(), table)).path("lines"))
                .hasSize(30);
        assertThat(json(send(HttpMethod.GET, root, story.head(), ""))).isEmpty();
        assertThat(csv(root + "?leastAttendance=101&leastScore=50&language=fr", story.head(), table))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.award.percent");
        assertThat(csv(root + TERMS, story.officer(), table)).hasStatus(403);

        var sent = json(csv(root + TERMS, story.head(), table));
        assertThat(sent.at("/counts/faulty").asInt()).isEqualTo(3);
        var award = "/api/v1/awards/" + sent.path("id").asString();
        assertThat(send(HttpMethod.POST, award + "/catalogue/confirm-award", story.head(), ruling(true)))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, award + "/catalogue/confirm-award", story.authority(), ruling(false)))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, award + "/catalogue/confirm-award", story.authority(), ruling(true)))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, award + "/catalogue/confirm-award", story.authority(), ruling(true)))
                .hasStatus(409);

        var id = AwardId.of(sent.path("id").asString());
        actors.asSystem(() -> issuing.issueAward(id));
        assertThat(json(send(HttpMethod.GET, award, story.officer(), ""))
                        .at("/counts/issued")
                        .asInt())
                .isEqualTo(25);
        actors.asSystem(() -> issuing.issueAward(id));
        assertThat(json(send(HttpMethod.GET, award, story.officer(), ""))
                        .path("state")
                        .asString())
                .isEqualTo("ISSUED");
        assertThat(text(send(HttpMethod.GET, award + "/report", story.head(), ""))
                        .lines())
                .hasSize(31);
        assertThat(send(HttpMethod.GET, award, faculty.anOffer().head(), "")).hasStatus(403);
    }

    @Test
    void aLearnerGetsTheCredentialByTheLinkAndTakesItOnce() {
        var story = faculty.anOffer().published();
        var table = Learners.table(Learners.line("Camille Apprenante-Fictive", UUID.randomUUID() + "@example.org"));
        var sent = json(csv("/api/v1/offers/" + story.id() + "/awards" + TERMS, story.head(), table));
        var award = "/api/v1/awards/" + sent.path("id").asString();
        send(HttpMethod.POST, award + "/catalogue/confirm-award", story.authority(), ruling(true));
        actors.asSystem(() -> issuing.issueAward(AwardId.of(sent.path("id").asString())));

        var awarded = "/api/v1/awarded/"
                + json(send(HttpMethod.GET, award + "/lines", story.head(), ""))
                        .at("/0/id")
                        .asString();
        var credential = json(send(HttpMethod.GET, awarded + "/credentials", story.authority(), ""))
                .path(0);
        var id = new CredentialId(UUID.fromString(credential.path("id").asString()));
        var path = actors.asSystem(() -> links.address(id)).orElseThrow().path();
        var link = "/api/v1/received-credentials/" + path.substring(LearnerLinks.PATH.length());

        var got = json(door.get().uri(link).exchange());
        assertThat(got.at("/credential/holds").asBoolean()).isTrue();
        assertThat(got.at("/credential/holder").asString()).isEqualTo("Camille Apprenante-Fictive");
        assertThat(text(door.get().uri(link + "/document").exchange())).contains("eddsa-rdfc-2022");
        assertThat(door.get().uri(link + "/certificate")).hasStatusOk();
        assertThat(door.post().uri(link + "/take")).hasStatus(401);
        var learner = story.person("Camille Apprenante-Fictive", Role.CANDIDATE);
        assertThat(send(HttpMethod.POST, link + "/take", learner, "")).hasStatusOk();
        assertThat(door.get().uri(link)).hasStatus(404);
        assertThat(json(send(HttpMethod.GET, "/api/v1/credentials", learner, ""))
                        .at("/0/credential/number")
                        .asString())
                .isEqualTo(credential.path("number").asString());
        assertThat(send(HttpMethod.GET, awarded + "/credentials/" + id.value() + "/document", learner, ""))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, awarded + "/send-link", story.head(), ""))
                .hasStatus(409);
    }

    private static String ruling(boolean confirmed) {
        return "{\"confirmed\":%s,\"reason\":\"\"}".formatted(confirmed);
    }

    private MvcTestResult csv(String path, PersonId by, String table) {
        return send(HttpMethod.POST, path, by, "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }
}
