package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.identity.PersonId;

/** The list of files is there without a browser: filtered, counted, as a table, and with its saved views. */
class ListOfFilesThroughTheSecondDoorTest extends DoorTest {
    @Test
    void isFilteredCountedAndWrittenAsATable() {
        var file = bench.aFile();
        assertThat(get("/files?words=yasm&order=NAME&descending=true", file.secretary()))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.files[0].file")
                .isEqualTo(file.file().toString());
        assertThat(get("/files?words=inconnu", file.secretary()))
                .bodyJson()
                .extractingPath("$.files")
                .asArray()
                .isEmpty();
        assertThat(get("/files/count", file.secretary()))
                .bodyJson()
                .extractingPath("$.files")
                .isEqualTo(1);
        assertThat(text(get("/files/csv?state=all", file.secretary()))).contains("Référence", "Yasmine Exemple-Fictif");
    }

    @Test
    void isAProblemForWhoMayNotAndForAFilterThatDoesNotExist() {
        var file = bench.aFile();
        assertThat(get("/files", file.candidate())).hasStatus(403);
        assertThat(get("/files?due=yesterday", file.secretary())).hasStatus(422);
    }

    @Test
    void keepsAView() {
        var file = bench.aFile();
        var view = "{\"name\": \"Retards\", \"filter\": {\"due\": \"overdue\"}, \"team\": null}";
        assertThat(send(HttpMethod.POST, "/api/v1/files/views", file.secretary(), view))
                .hasStatus(201);
        assertThat(get("/files/views", file.secretary()))
                .bodyJson()
                .extractingPath("$[0].filter.due")
                .isEqualTo("OVERDUE");
    }

    private MvcTestResult get(String path, PersonId reader) {
        return send(HttpMethod.GET, "/api/v1" + path, reader, "");
    }
}
