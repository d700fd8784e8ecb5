package org.tasdiq.ui.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.process.Engineer;
import org.tasdiq.ui.Browser;

/** What an administrator sees of the process, in three languages, wide and narrow. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessIT {
    private final Browser browser;
    private final Bench bench;
    private final Texts texts;
    private final PersonId administrator;

    ProcessIT(@LocalServerPort int port, Bench bench, Engineer engineer, Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.texts = texts;
        var story = bench.aFile();
        var version = engineer.isDeployed("vae", 1, Engineer.commonDiagram());
        engineer.isDeployed("vae", 2, Engineer.commonDiagram().replace("\"reviewEvidence\"", "\"readEvidence\""));
        engineer.waits(story.file(), version, "portfolio.reviewEvidence", "INTAKE_OFFICER");
        engineer.stepFails(story.file(), "decision.notifyAdmissibility", 0);
        engineer.stepFails(story.file(), "notification.remind", 2);
        administrator = story.person("Administratrice-Fictive", Role.ADMINISTRATOR);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void incidentsAndVersionsAreReadableByEverybody(Browser.Look look) {
        try (var window = browser.window(look).enter(bench.emailOf(administrator), Bench.PASSWORD)) {
            window.open("/incidents");
            window.page().locator(".tasks .card").first().waitFor();
            window.speaks().usableByAll().picture("incidents");
            window.open("/processes");
            window.page().locator(".diagram svg[role=img]").waitFor();
            button(window, look.language(), "process.move.try").click();
            assertThat(window.page().locator("#main"))
                    .containsText(texts.of(look.language(), "process.move.why.incident"));
            window.speaks().usableByAll().picture("processes").calm();
        }
    }

    private Locator button(Browser.Window window, Locale language, String key) {
        return window.page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }
}
