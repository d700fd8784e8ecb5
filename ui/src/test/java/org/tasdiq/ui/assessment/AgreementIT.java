package org.tasdiq.ui.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.assessment.EarlierJuries;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** The agreement of a jury and of many juries, in a real browser, in every language, on desk and phone. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class AgreementIT {

    private final Browser browser;
    private final People people;
    private final Actors actors;
    private final Bench.Story file;
    private final PersonId administrator;

    AgreementIT(@LocalServerPort int port, Judges judges, EarlierJuries earlier, People people, Actors actors) {
        this.people = people;
        this.actors = actors;
        browser = new Browser("http://127.0.0.1:" + port);
        file = judges.aHeardFile();
        earlier.of(file, 60, 12);
        earlier.weaken(file);
        administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void isUsableByAll(Browser.Look look) {
        see(administrator, look, "agreement");
        see(file.juror("J3"), look, "own-marking");
    }

    private void see(PersonId reader, Browser.Look look, String path) {
        try (var window = browser.window(look).enter(emailOf(reader), Bench.PASSWORD)) {
            var page = window.open("/" + path).page();
            page.locator("tasdiq-chart svg").first().waitFor();
            unfoldMethods(page);
            window.speaks().usableByAll().picture(path).calm();
        }
    }

    @Test
    void isDownloadedAsItIsFiltered() throws Exception {
        try (var window = enter(administrator, Texts.ENGLISH, 1280)) {
            var page = window.open("/agreement?from=" + file.today()).page();
            var link = page.locator("a[href*='VAADIN/dynamic']").last();
            var download = page.waitForDownload(link::click);
            var csv = Files.readString(download.path(), StandardCharsets.UTF_8);
            org.assertj.core.api.Assertions.assertThat(csv.lines()).hasSize(2);
            org.assertj.core.api.Assertions.assertThat(csv)
                    .contains("Krippendorff")
                    .contains("0.666900");
        }
    }

    @Test
    void isSortedByKeyboard() {
        try (var window = enter(administrator, Texts.ENGLISH, 1280)) {
            var page = window.open("/agreement").page();
            var head = page.locator("th:has(vaadin-button)")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("median of the others"));
            head.locator("vaadin-button").focus();
            page.keyboard().press("Enter");
            assertThat(head).hasAttribute("aria-sort", "ascending");
            assertThat(head.locator("vaadin-button")).isFocused();
        }
    }

    private static void unfoldMethods(Page page) {
        page.locator("vaadin-details-summary").last().click();
        page.locator("vaadin-details[opened]").first().waitFor();
    }

    private Browser.Window enter(PersonId reader, Locale language, int width) {
        return browser.window(language, width, ColorScheme.LIGHT).enter(emailOf(reader), Bench.PASSWORD);
    }

    private String emailOf(PersonId reader) {
        return actors.asSystem(() -> people.sheet(reader)).email();
    }
}
