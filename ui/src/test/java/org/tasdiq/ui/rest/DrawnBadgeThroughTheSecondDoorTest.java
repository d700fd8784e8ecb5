package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.jury.Bench;
import org.tasdiq.recognition.Recognisers;

/** Through the second door too, the credential in a badge drawn as SVG is kept, and the drawing is not. */
class DrawnBadgeThroughTheSecondDoorTest extends DoorTest {
    @Test
    void isKeptAsTheCredentialInIt() {
        var file = bench.aFile();
        assertThat(handIn(file, Recognisers.drawn()))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$[0].fileName")
                .isEqualTo("badge.json");
        assertThat(handIn(file, "<svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("credential.nothingInPicture");
    }

    private MvcTestResult handIn(Bench.Story file, byte[] drawing) {
        return door.post()
                .uri("/api/v1/files/" + file.file() + "/portfolio/evidence")
                .multipart()
                .file(new MockMultipartFile("file", "badge.svg", null, drawing))
                .param("kind", "MICRO_CREDENTIAL")
                .header("Authorization", account(file.candidate()))
                .exchange();
    }
}
