package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.assessment.Judges;
import org.tasdiq.jury.Bench;

/** A mark that lacks something is refused by the name of what it lacks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkThroughTheSecondDoorTest extends DoorTest {
    private final Bench.Story file;
    private final String competency;

    MarkThroughTheSecondDoorTest(Judges judges) {
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
        var path = "/api/v1/files/" + file.file() + "/assessment/own-sheet/marks";
        return send(HttpMethod.PUT, path, file.juror("J1"), mark);
    }
}
