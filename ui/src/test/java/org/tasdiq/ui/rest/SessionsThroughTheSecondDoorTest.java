package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.jury.Crowd;

/** The sessions of an institution by programs. */
class SessionsThroughTheSecondDoorTest extends DoorTest {
    @Autowired
    Crowd crowd;

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 2026-06-01, from, deadline.yearUnknown",
        "2026-06-01, 9999-12-31, to,   deadline.yearUnknown",
        "2026-06-02, 2026-06-01, to,   jury.sittingSpanReversed",
        "2026-06-01, 2029-06-01, to,   jury.sittingSpan",
    })
    void daysThatMakeNoSenseAreRefusedInWords(String from, String to, String field, String code) {
        var answer = between(from, to);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().doesNotContain("!");
    }

    @Test
    void whatIsNoDayIsABadRequest() {
        assertThat(between("soon", "2026-06-01")).hasStatus(400);
        assertThat(between("2026-06-01", "2026-06-30"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void filesThatWaitAreReadPageByPage() {
        var file = bench.aFile();
        crowd.files(file, 60);
        var path = "/api/v1/institutions/" + file.institution().value() + "/waiting-files/page";
        var first = json(send(HttpMethod.GET, path, file.secretary(), ""));
        assertThat(first.get("files").size()).isEqualTo(50);
        var next = first.get("next");
        var place = "?due=" + next.get("due").asString() + "&reference="
                + next.get("reference").asString();
        var last = json(send(HttpMethod.GET, path + place, file.secretary(), ""));
        assertThat(last.get("files").size()).isEqualTo(11);
        assertThat(last.hasNonNull("next")).isFalse();
    }

    private MvcTestResult between(String from, String to) {
        var file = bench.aFile();
        var path = "/api/v1/institutions/" + file.institution().value() + "/sessions?from=" + from + "&to=" + to;
        return send(HttpMethod.GET, path, file.secretary(), "");
    }
}
