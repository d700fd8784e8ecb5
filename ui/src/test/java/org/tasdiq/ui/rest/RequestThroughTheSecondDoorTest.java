package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.referential.Referentials;

/** A program asks with a credential that its learner has here, and programs of the staff get the file as it came. */
class RequestThroughTheSecondDoorTest extends DoorTest {
    private final Recognisers recognisers;
    private final Registrar registrar;
    private final Referentials referentials;
    private final Actors actors;

    RequestThroughTheSecondDoorTest(
            Recognisers recognisers, Registrar registrar, Referentials referentials, Actors actors) {
        this.recognisers = recognisers;
        this.registrar = registrar;
        this.referentials = referentials;
        this.actors = actors;
    }

    @Test
    void aPaperIsListedSentAndDownloadedByWhoWorksOnIt() {
        var earned = registrar.notified();
        var house = recognisers.aHouse();
        var candidate = earned.candidate();
        var officer = house.officer();
        var papers = json(send(HttpMethod.GET, "/api/v1/papers", candidate, ""));
        assertThat(papers).isNotEmpty();
        var paper = papers.path(0).path("id").asString();
        assertThat(send(HttpMethod.GET, "/api/v1/papers", officer, "")).hasStatus(403);

        assertThat(send(
                        HttpMethod.POST,
                        "/api/v1/requests/own",
                        candidate,
                        body(house, UUID.randomUUID().toString())))
                .hasStatus(404);
        var sent = json(send(HttpMethod.POST, "/api/v1/requests/own", candidate, body(house, paper)));
        var file = "/api/v1/requests/" + sent.path("id").asString() + "/credential";
        var name = sent.path("reference").asString() + ".json";
        for (var reader : List.of(candidate, officer, house.evaluator(1)))
            assertThat(send(HttpMethod.GET, file, reader, ""))
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .contains("attachment", name));
        assertThat(text(send(HttpMethod.GET, file, officer, ""))).contains("eddsa-rdfc-2022");
        var administrator = house.person("Ada Administratrice-Fictive", Role.ADMINISTRATOR);
        assertThat(send(HttpMethod.GET, file, administrator, "")).hasStatus(403);
    }

    private String body(Recognisers.House house, String paper) {
        var target = actors.asSystem(() -> referentials.sheet(house.certification()))
                .competencies()
                .findFirst()
                .orElseThrow();
        return """
                {"form":{"purpose":"EXEMPTION","certification":"%s","competencies":["%s"],"wish":"","consent":true},
                 "paper":"%s"}""".formatted(house.certification().value(), target.id().value(), paper);
    }
}
