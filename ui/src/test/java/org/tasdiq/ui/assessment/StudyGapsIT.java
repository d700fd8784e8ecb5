package org.tasdiq.ui.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Judges;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.Browser;

/** On the page of the deliberation: who has not opened what, why that matters, and what the president does about it. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class StudyGapsIT {
    private static final List<String> FIVE = List.of("J1", "J2", "J3", "J4", "J5");

    private final Browser browser;
    private final Bench bench;
    private final Texts texts;
    private final Bench.Story file;

    StudyGapsIT(@LocalServerPort int port, Bench bench, Judges judges, Evidences evidences, Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.texts = texts;
        file = bench.aFile();
        var report = file.report("Rapport", "Rapport.docx", RealFiles.docx("une régression"));
        file.report("Annexe", "Annexe.docx", RealFiles.docx("des mesures"));
        file.inspected().appointed().convened().independent(FIVE.toArray(String[]::new));
        for (var juror : FIVE) {
            judges.mark(file, juror);
            judges.seal(file, juror);
            if (juror.equals("J5")) continue;
            file.as(file.juror(juror), () -> evidences.text(file.file(), report));
            if (juror.equals("J1")) continue;
            file.as(
                    file.juror(juror),
                    () -> evidences.list(file.file()).forEach(item -> evidences.text(file.file(), item.id())));
        }
        file.heard(FIVE.toArray(String[]::new));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void areClosedByOpeningAnItemAndByWhatThePresidentSays() {
        for (var look : Browser.Look.each()) {
            try (var window = deliberating(look)) {
                assertThat(gaps(window)).containsText(texts.of(look.language(), "assessment.study.refused"));
                window.speaks().usableByAll().picture("assessment.studyGaps").calm();
            }
        }
        try (var window = deliberating(Browser.Look.DESK)) {
            var page = window.page();
            assertThat(gaps(window).locator("h3")).hasCount(2);
            gaps(window).getByText(Pattern.compile("P\\d+ · Annexe")).first().click();
            assertThat(page.locator("tasdiq-reader .reader-body")).containsText("des mesures");
            assertThat(gaps(window).locator("h3")).hasCount(1);
            gaps(window).locator("textarea").fill("Sur papier, remis par le secrétariat");
            gaps(window).locator("vaadin-button").last().click();
            assertThat(gaps(window)).containsText(texts.of(Texts.FRENCH, "assessment.study.allNoted"));
            window.picture("assessment.studyGaps-noted").calm();
        }
    }

    private Browser.Window deliberating(Browser.Look look) {
        var window = browser.window(look).enter(bench.emailOf(file.juror("J1")), Bench.PASSWORD);
        window.open("/assessment/deliberate/" + file.file());
        gaps(window).waitFor();
        return window;
    }

    private static Locator gaps(Browser.Window window) {
        return window.page().locator("#study-gaps");
    }
}
