package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.referential.Ministry;

/** Certifications by programs: drafted by the programme head, published by the authority, compared by anybody. */
class ReferentialThroughTheSecondDoorTest extends DoorTest {
    private static final String DRAFT = """
            {"code":"FICT-R","institution":"","title":{"fr":"t","ar":"t","en":"t"},"level":6,"ects":%d,
             "consolidation":"REGIME","blocks":[{"code":"B1","title":{"fr":"b","ar":"b","en":"b"},"ects":5,
             "competencies":[{"code":"C1","title":{"fr":"c","ar":"c","en":"c"},
             "criterion":{"fr":"k","ar":"k","en":"k"},"critical":true}]}]}""";

    private static final String NEXT = """
            {"version":2,"since":%s,"status":"OFFICIAL","source":{"fr":"s","ar":"s","en":"s"},
             "levels":["1","1","2","3","4","6","6","7"]}""";

    private final Ministry ministry;

    ReferentialThroughTheSecondDoorTest(Ministry ministry) {
        this.ministry = ministry;
    }

    @AfterEach
    void forget() {
        ministry.forget();
    }

    @Test
    void areDraftedPublishedComparedAndTakenAlong() {
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

    @Test
    void aCrosswalkFollowsTheOneBeforeAndAnybodyReadsBoth() {
        var somebody = ministry.somebody();
        var versions = "/api/v1/frameworks/CNC/versions";
        assertThat(send(HttpMethod.POST, versions, somebody, NEXT.formatted("null")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("since");
        assertThat(send(HttpMethod.POST, versions, somebody, NEXT.formatted("\"2026-01-01\"")))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, versions, somebody, NEXT.formatted("\"2026-01-01\"")))
                .hasStatus(409)
                .bodyText()
                .contains("referential.crosswalkThere");
        assertThat(send(HttpMethod.POST, versions, bench.aFile().authority(), NEXT.formatted("\"2026-01-01\"")))
                .hasStatus(403);
        var open = json(door.get().uri("/api/v1/frameworks").exchange());
        assertThat(open.at("/2/framework").asString()).isEqualTo("CNC");
        assertThat(open.at("/2/version").asInt()).isEqualTo(2);
        assertThat(open.at("/3/version").asInt()).isEqualTo(1);
        assertThat(open.at("/2/addedBy").asString()).isEmpty();
        var signedIn = json(send(HttpMethod.GET, "/api/v1/frameworks", somebody, ""));
        assertThat(signedIn.at("/2/addedBy").asString()).isEqualTo("Ines Fictive");
        var sixth = json(door.get().uri("/api/v1/frameworks/6").exchange());
        assertThat(sixth.at("/2/level").asString()).isEqualTo("6");
        assertThat(sixth.at("/2/status").asString()).isEqualTo("OFFICIAL");
    }
}
