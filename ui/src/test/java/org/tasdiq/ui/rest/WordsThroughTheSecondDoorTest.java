package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.jury.Bench;

/** The words of letters by programs: read with their placeholders, looked at, written from the version that was read. */
class WordsThroughTheSecondDoorTest extends DoorTest {
    private static final String DRAFT =
            "{\"from\":%d,\"passages\":{\"withdrawn.after\":\"%s\"},\"note\":\"Plus court\"}";

    @Test
    void areWrittenFromTheVersionThatWasRead() {
        var file = bench.aFile();
        var path = path(file, "/WITHDRAWN/fr");
        assertThat(send(HttpMethod.GET, path, file.authority(), ""))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(0);
        assertThat(send(HttpMethod.PUT, path, file.authority(), DRAFT.formatted(0, "Au revoir {candidate}.")))
                .bodyJson()
                .extractingPath("$.lines[?(@.key == 'withdrawn.after')].words")
                .asArray()
                .containsExactly("Au revoir {candidate}.");
        assertThat(send(HttpMethod.PUT, path, file.authority(), DRAFT.formatted(0, "Adieu.")))
                .hasStatus(409)
                .bodyText()
                .contains("letters.changed");
    }

    @Test
    void areRefusedByTheNameOfTheirPassage() {
        var file = bench.aFile();
        assertThat(send(
                        HttpMethod.PUT,
                        path(file, "/WITHDRAWN/fr"),
                        file.authority(),
                        DRAFT.formatted(0, "Au revoir {prenom}.")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("withdrawn.after");
        assertThat(send(HttpMethod.GET, path(file, "/WITHDRAWN/de"), file.authority(), ""))
                .hasStatus(404);
    }

    @Test
    void areLookedAtAsPdf() {
        var file = bench.aFile();
        var pdf = send(
                        HttpMethod.POST,
                        path(file, "/REFUSAL/ar/preview"),
                        file.authority(),
                        "{\"passages\":{\"refusal.after\":\"إلى اللقاء\"}}")
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void areClosedToOthers() {
        var file = bench.aFile();
        assertThat(send(HttpMethod.GET, path(file, ""), file.secretary(), "")).hasStatus(403);
    }

    private static String path(Bench.Story file, String more) {
        return "/api/v1/institutions/" + file.institution().value() + "/letters" + more;
    }
}
