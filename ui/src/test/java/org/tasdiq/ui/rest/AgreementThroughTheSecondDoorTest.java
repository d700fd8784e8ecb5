package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** What the page about agreement shows is there without a browser, for the same people. */
class AgreementThroughTheSecondDoorTest extends DoorTest {
    private final Judges judges;

    AgreementThroughTheSecondDoorTest(Judges judges) {
        this.judges = judges;
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
    void isATableForASpreadsheetInTheLanguageThatWasAskedFor() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var answer = get("/agreement/csv/JURIES", auditor);
        assertThat(answer).hasStatus(200).hasContentTypeCompatibleWith("text/csv");
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition", h -> assertThat(h.getFirst()).contains("juries.csv"));
        assertThat(text(answer)).contains("ألفا كريبندورف", "0.749839");
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
        return door.get()
                .uri("/api/v1" + path)
                .header("Authorization", account(reader))
                .header("Accept-Language", "ar")
                .exchange();
    }
}
