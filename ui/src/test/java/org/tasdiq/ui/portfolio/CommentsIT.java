package org.tasdiq.ui.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
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

    static List<Locale> languages() {
        return Texts.LOCALES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areWrittenAndAnsweredBesideTheItemByAll(Locale language) {
        var file = bench.aFile();
        file.report(ITEM, "rapport.txt", "Fictif".getBytes(StandardCharsets.UTF_8));
        var adviser = file.advisedBy(file.file(), file.person("Accompagnatrice Fictive"), false);
        for (int width : new int[] {1280, 390}) {
            var phone = width < 600 ? "-phone" : "";
            try (var window = enter(adviser, file, language, width)) {
                var page = window.page();
                unfold(page, texts.of(language, "portfolio.comments.write.one", ITEM));
                var beside = page.locator(".comments-beside");
                beside.locator("textarea").fill("Dites ce que vous avez décidé vous-même.");
                beside.locator("vaadin-button").first().click();
                assertThat(beside.locator(".said").first()).containsText("vous-même");
                unfold(page, texts.of(language, "candidacy.resign"));
                window.speaks().usableByAll().picture("comment-adviser" + phone);
                window.calm();
            }
            try (var window = enter(file.candidate(), file, language, width)) {
                assertThat(window.page().locator(".comments-beside .said").first())
                        .containsText("vous-même");
                window.speaks().usableByAll().picture("comment-candidate" + phone);
                window.calm();
            }
        }
    }

    private static void unfold(Page page, String summary) {
        page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    private Browser.Window enter(PersonId reader, Bench.Story file, Locale language, int width) {
        var window = browser.window(language, width, ColorScheme.LIGHT)
                .signIn(bench.emailOf(reader), "twelve letters")
                .speak(language)
                .open("/candidacy/my-file/" + file.file());
        window.page().locator(".file-head").waitFor();
        return window;
    }
}
