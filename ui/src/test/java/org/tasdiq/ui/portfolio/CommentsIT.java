package org.tasdiq.ui.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** What adviser and candidate say to each other beside an item, in a real browser. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class CommentsIT {
    private static final String ITEM = "Rapport d’activité fictif";

    private final Browser browser;
    private final Bench bench;
    private final Texts texts;

    CommentsIT(@LocalServerPort int port, Bench bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        browser = new Browser("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void areWrittenAndAnsweredBesideTheItemByAll(Browser.Look look) {
        var file = bench.aFile();
        file.report(ITEM, "rapport.txt", "Fictif".getBytes(StandardCharsets.UTF_8));
        var adviser = file.advisedBy(file.file(), file.person("Accompagnatrice Fictive"), false);
        try (var window = enter(adviser, file, look)) {
            var page = window.page();
            unfold(page, texts.of(look.language(), "portfolio.comments.write.one", ITEM));
            var beside = page.locator(".comments-beside");
            beside.locator("textarea").fill("Dites ce que vous avez décidé vous-même.");
            beside.locator("vaadin-button").first().click();
            assertThat(beside.locator(".said").first()).containsText("vous-même");
            unfold(page, texts.of(look.language(), "candidacy.resign"));
            window.speaks().usableByAll().picture("comment-adviser").calm();
        }
        try (var window = enter(file.candidate(), file, look)) {
            assertThat(window.page().locator(".comments-beside .said").first()).containsText("vous-même");
            window.speaks().usableByAll().picture("comment-candidate").calm();
        }
    }

    @Test
    void theLineOfAnItemKeepsTheFocusWhileAnotherIsTakenInAndInspected() {
        var file = bench.aFile();
        file.report(ITEM, "rapport.txt", "Fictif".getBytes(StandardCharsets.UTF_8));
        var language = Browser.Look.DESK.language();
        try (var window = browser.window(Browser.Look.DESK)
                .enter(bench.emailOf(file.inspected().candidate()), Bench.PASSWORD)
                .open("/portfolio/compile-portfolio/" + file.file())) {
            var page = window.page();
            var describe = page.getByLabel(texts.of(language, "portfolio.describe.one", ITEM));
            describe.focus();
            page.locator("vaadin-upload input[type=file]")
                    .first()
                    .setInputFiles(
                            new FilePayload("annexe.txt", "text/plain", "Autre".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".lines > li").getByText(texts.of(language, "portfolio.verdict.CLEAN")))
                    .hasCount(2);
            assertThat(describe).isFocused();
        }
    }

    private static void unfold(Page page, String summary) {
        page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    private Browser.Window enter(PersonId reader, Bench.Story file, Browser.Look look) {
        var window = browser.window(look)
                .enter(bench.emailOf(reader), Bench.PASSWORD)
                .open("/candidacy/my-file/" + file.file());
        window.page().locator(".file-head").waitFor();
        return window;
    }
}
