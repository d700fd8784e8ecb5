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
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** What the page about agreement shows is there without a browser, for the same people. */
@DatabaseTest
class AgreementThroughTheSecondDoorTest {
    private final MockMvcTester door;
    private final Judges judges;
    private final People people;
    private final Actors actors;

    AgreementThroughTheSecondDoorTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Judges judges,
            People people,
            Actors actors) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.judges = judges;
        this.people = people;
        this.actors = actors;
    }

    @Test
    void isReadByTheAuditorWithoutNamesAndPageByPage() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(get("/agreement?from=" + file.today(), auditor))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.jurors[*].name")
                .asArray()
                .hasSize(5)
                .containsOnlyNulls();
        assertThat(get("/agreement/juries?weak=false", auditor))
                .bodyJson()
                .extractingPath("$.juries[0].figures.reading")
                .isEqualTo("TENTATIVE");
        assertThat(get("/agreement/juries?weak=true", auditor))
                .bodyJson()
                .extractingPath("$.juries")
                .asArray()
                .isEmpty();
    }

    @Test
    void isATableForASpreadsheetInTheLanguageThatWasAskedFor() throws Exception {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var answer = get("/agreement/csv/JURIES", auditor);
        assertThat(answer).hasStatus(200).hasContentTypeCompatibleWith("text/csv");
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition", h -> assertThat(h.getFirst()).contains("juries.csv"));
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("ألفا كريبندورف", "0.749839");
    }

    @Test
    void isAProblemForWhoMayNotAndForAPeriodThatEndsBeforeItBegins() {
        var file = judges.aHeardFile();
        assertThat(get("/agreement", file.juror("J1"))).hasStatus(403);
        assertThat(get("/agreement/own", file.secretary())).hasStatus(403);
        assertThat(get("/agreement/own", file.juror("J1")))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.files")
                .isEqualTo(1);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(get("/agreement?from=2026-02-01&to=2026-01-01", auditor)).hasStatus(422);
        assertThat(get("/files/" + file.file() + "/assessment/agreement", file.secretary()))
                .hasStatus(403);
        assertThat(get("/files/" + file.file() + "/assessment/agreement", file.juror("J2")))
                .bodyJson()
                .extractingPath("$.figures.jurors")
                .isEqualTo(5);
    }

    private MvcTestResult get(String path, PersonId reader) {
        var email = actors.asSystem(() -> people.sheet(reader)).email();
        var account = (email + ":twelve letters").getBytes(StandardCharsets.UTF_8);
        return door.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Accept-Language", "ar")
                .exchange();
    }
}
