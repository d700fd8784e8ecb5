package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** A candidate is accompanied through the second door, from the invitation to the withdrawal of the consent. */
class AdviserDoorTest extends DoorTest {
    private static final String ROOT = "/api/v1";

    private final Bench.Story story;
    private final PersonId adviser;
    private final String file;

    AdviserDoorTest(Bench bench) {
        story = bench.aFile();
        adviser = story.person("Accompagnatrice Fictive", Role.ADVISER);
        file = ROOT + "/files/" + story.file();
    }

    @Test
    void isInvitedAcceptsCommentsAndLosesTheFile() {
        var request = "{\"email\":\"%s\",\"language\":\"fr\",\"mayWrite\":false}".formatted(bench.emailOf(adviser));
        assertThat(asks(story.candidate(), HttpMethod.POST, file + "/candidacy/adviser/invitations", request))
                .hasStatus(201);
        assertThat(asks(adviser, HttpMethod.GET, file, "")).hasStatus(403);

        var link = ROOT + "/invitations/" + bench.token(adviser);
        assertThat(door.get().uri(link))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.mayWrite")
                .isEqualTo(false);
        assertThat(door.post().uri(link + "/accept"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("signIn");
        assertThat(asks(story.secretary(), HttpMethod.POST, link + "/accept", ""))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("candidacy.invitationForAnother");
        assertThat(asks(adviser, HttpMethod.POST, link + "/accept", "")).hasStatusOk();
        assertThat(asks(adviser, HttpMethod.GET, ROOT + "/files/accompanied", ""))
                .bodyJson()
                .extractingPath("$[0].file.id")
                .isEqualTo(story.file().toString());

        var comments = file + "/portfolio/comments";
        assertThat(asks(
                        adviser,
                        HttpMethod.POST,
                        comments,
                        "{\"subject\":{\"part\":\"GOAL\"},\"text\":\"Pourquoi ?\"}"))
                .hasStatus(201);
        assertThat(asks(adviser, HttpMethod.POST, comments, "{\"subject\":{\"part\":\"CLAIM\"},\"text\":\"Et ?\"}"))
                .hasStatus(422);
        assertThat(asks(story.candidate(), HttpMethod.GET, comments, ""))
                .bodyJson()
                .extractingPath("$[0].text")
                .isEqualTo("Pourquoi ?");
        assertThat(asks(story.authority(), HttpMethod.GET, comments, "")).hasStatus(403);

        assertThat(asks(story.candidate(), HttpMethod.DELETE, file + "/candidacy/adviser", ""))
                .hasStatusOk();
        assertThat(asks(adviser, HttpMethod.GET, comments, "")).hasStatus(403);
    }

    @Test
    void declinesWithTheLinkAlone() {
        var request = "{\"email\":\"%s\",\"language\":\"fr\",\"mayWrite\":true}".formatted(bench.emailOf(adviser));
        asks(story.candidate(), HttpMethod.POST, file + "/candidacy/adviser/invitations", request);
        var link = ROOT + "/invitations/" + bench.token(adviser);
        assertThat(door.post().uri(link + "/decline")).hasStatusOk();
        assertThat(door.get().uri(link)).hasStatus(409);
        assertThat(door.get().uri(ROOT + "/invitations/guessed")).hasStatus(404);
    }

    private MvcTestResult asks(PersonId person, HttpMethod verb, String path, String body) {
        return send(verb, path, person, body);
    }
}
