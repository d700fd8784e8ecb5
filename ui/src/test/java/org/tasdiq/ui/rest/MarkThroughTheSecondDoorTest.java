package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Judges;
import org.tasdiq.jury.Bench;

/** A mark that lacks something is refused by the name of what it lacks. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkThroughTheSecondDoorTest {
    private final MockMvcTester door;
    private final Bench bench;
    private final Bench.Story file;
    private final String competency;

    MarkThroughTheSecondDoorTest(
            WebApplicationContext context,
            @Qualifier("springSecurityFilterChain") Filter security,
            Bench bench,
            Judges judges) {
        door = MockMvcTester.from(context, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
        file = judges.aConvenedJury();
        competency = judges.competency(file, "C1.1").value().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "level": 2, "cannotJudge": false, "note": "", "cited": []                                  | 200 |
            "cannotJudge": true, "note": "Rien", "cited": []                                           | 200 |
            "level": 2, "cannotJudge": false, "note": null, "cited": []                                | 400 | note
            "level": 2, "cannotJudge": false, "cited": []                                              | 400 | note
            "level": 2, "cannotJudge": false, "note": "", "cited": null                                | 400 | cited
            "level": 2, "cannotJudge": false, "note": ""                                               | 400 | cited
            "level": 2, "cannotJudge": false, "note": "", "cited": [null]                              | 400 | cited[0]
            "level": 2, "cannotJudge": false, "note": "", "cited": [{"evidence": null, "page": 1}]     | 400 | cited[0].evidence
            "level": 2, "cannotJudge": null, "note": "", "cited": []                                   | 400 | cannotJudge
            "level": 4, "cannotJudge": false, "note": "", "cited": []                                  | 422 | level
            """)
    void isTakenOrRefusedByName(String mark, int status, String field) {
        var answer = put("{\"competency\": \"" + competency + "\", " + mark + "}");
        assertThat(answer).hasStatus(status);
        if (field != null)
            assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    private MvcTestResult put(String mark) {
        var account = bench.emailOf(file.juror("J1")) + ":twelve letters";
        return door.put()
                .uri("/api/v1/files/" + file.file() + "/assessment/own-sheet/marks")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(mark)
                .exchange();
    }
}
