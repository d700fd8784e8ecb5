package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.decision.Registrar;
import tools.jackson.databind.JsonNode;

/** Stacking paths by programs: laid, published, read by anybody, and followed by a learner. */
class PathsThroughTheSecondDoorTest extends DoorTest {
    private final Faculty faculty;
    private final Registrar registrar;

    PathsThroughTheSecondDoorTest(Faculty faculty, Registrar registrar) {
        this.faculty = faculty;
        this.registrar = registrar;
    }

    @Test
    void aPathIsLaidPublishedFollowedAndWithdrawn() {
        var story = registrar.closed(registrar.notified());
        var reference = faculty.anOffer().published().sheet().reference();
        var here = "/api/v1/institutions/" + story.institution().value() + "/paths";
        var path = "/api/v1/paths/"
                + json(send(HttpMethod.POST, here, story.head(), content("", "BC01", reference)))
                        .path("id")
                        .asString();
        assertThat(send(HttpMethod.GET, path, story.candidate(), "")).hasStatus(403);
        assertThat(send(HttpMethod.POST, path + "/publish", story.authority(), "{\"revision\":0}"))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.path.incomplete");
        var written = "{\"revision\":0,\"content\":" + content("FICT-LP-ADAD", "BC01", reference) + "}";
        var kept = json(send(HttpMethod.PUT, path, story.head(), written));
        assertThat(kept.at("/content/parts/0/pieces/1/hours").asInt()).isEqualTo(25);
        assertThat(send(HttpMethod.PUT, path, story.head(), written))
                .hasStatus(409)
                .bodyText()
                .contains("catalogue.path.changedBy");
        assertThat(send(HttpMethod.POST, path + "/publish", story.head(), revision(kept)))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, path + "/publish", story.authority(), revision(kept)))
                .hasStatusOk();

        var open =
                json(door.get().uri("/api/v1/catalogue/" + reference + "/paths").exchange());
        assertThat(open.at("/0/content/name/fr").asString()).isEqualTo("Vers le diplôme (fictif)");
        assertThat(open.toString()).doesNotContain("writtenBy");
        var own = json(send(HttpMethod.GET, "/api/v1/pathways", story.candidate(), ""));
        assertThat(own.at("/paths/0/asking").asString()).isEqualTo("MISSING");
        assertThat(own.at("/paths/0/standing/parts/0/pieces/0/state").asString())
                .isEqualTo("COUNTS");
        var ask = path.replace("/paths/", "/pathways/") + "/ask";
        var begun = send(HttpMethod.POST, ask, story.candidate(), "");
        assertThat(begun).hasStatus(201);
        assertThat(send(HttpMethod.POST, ask, story.candidate(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("UNDER_WAY");
        var file = begun.getResponse().getHeader("Location");
        assertThat(send(HttpMethod.GET, file + "/carried-credentials", story.candidate(), ""))
                .hasStatusOk();
        assertThat(send(HttpMethod.GET, file + "/carried-credentials", story.head(), ""))
                .hasStatus(403);

        assertThat(json(send(HttpMethod.POST, path + "/revise", story.head(), ""))
                        .path("published")
                        .asInt())
                .isEqualTo(1);
        assertThat(send(HttpMethod.DELETE, path, story.head(), "")).hasStatusOk();
        assertThat(send(HttpMethod.POST, path + "/withdraw", story.head(), "{\"reason\":\"Fin\"}"))
                .hasStatusOk();
        assertThat(json(send(HttpMethod.GET, path + "/versions", story.head(), ""))
                        .size())
                .isEqualTo(1);
        assertThat(json(send(HttpMethod.GET, here + "?words=dipl", story.head(), ""))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private static String revision(JsonNode sheet) {
        return "{\"revision\":%d}".formatted(sheet.path("revision").asInt());
    }

    private static String content(String certification, String block, String reference) {
        var none = "{\"fr\":\"\",\"ar\":\"\",\"en\":\"\"}";
        var piece = "{\"kind\":\"%s\",\"code\":\"%s\",\"block\":\"%s\",\"title\":" + none + ",\"after\":[]}";
        return """
                {"name":{"fr":"Vers le diplôme (fictif)","ar":"","en":""},"text":%1$s,
                 "goal":{"size":"NATIONAL_DIPLOMA","certification":"%2$s","blocks":[]},
                 "parts":[{"name":%1$s,"rule":"ALL","pieces":[%3$s,%4$s]}]}""".formatted(
                        none,
                        certification,
                        piece.formatted("BLOCK", "FICT-LP-ADAD", block),
                        piece.formatted("OFFER", reference, ""));
    }
}
