package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;

/** The list of files is there without a browser: filtered, counted, as a table, and with its saved views. */
@DatabaseTest
class ListOfFilesThroughTheSecondDoorTest {
    private final MockMvcTester door;
    private final Bench bench;

    ListOfFilesThroughTheSecondDoorTest(
            WebApplicationContext house, @Qualifier("springSecurityFilterChain") Filter security, Bench bench) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
    }

    @Test
    void isFilteredCountedAndWrittenAsATable() throws Exception {
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
        assertThat(get("/files/csv?state=all", file.secretary())
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Référence", "Yasmine Exemple-Fictif");
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
        assertThat(door.post()
                        .uri("/api/v1/files/views")
                        .header("Authorization", account(file.secretary()))
                        .contentType("application/json")
                        .content("{\"name\": \"Retards\", \"filter\": {\"due\": \"overdue\"}, \"team\": null}"))
                .hasStatus(201);
        assertThat(get("/files/views", file.secretary()))
                .bodyJson()
                .extractingPath("$[0].filter.due")
                .isEqualTo("OVERDUE");
    }

    private MvcTestResult get(String path, PersonId reader) {
        return door.get()
                .uri("/api/v1" + path)
                .header("Authorization", account(reader))
                .exchange();
    }

    private String account(PersonId person) {
        var account = (bench.emailOf(person) + ":twelve letters").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(account);
    }
}
