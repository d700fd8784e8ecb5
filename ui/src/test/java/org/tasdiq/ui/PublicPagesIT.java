package org.tasdiq.ui;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.Localized;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/** What somebody without an account sees and does, in a real browser. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {
    private final Browser browser;

    PublicPagesIT(@LocalServerPort int port, Actors actors, Institutions institutions) {
        var name = new Localized("Université de la Rive", "جامعة الضفة", "University of the Shore");
        actors.asSystem(() -> institutions.found("RIVE", name, "Toulouse", "FR_UNIVERSITY"));
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
    void everyPublicPageIsUsableByAllInEveryLanguageOnDeskAndPhoneInLightAndDark(Locale language) {
        look(browser.window(language, 1280, ColorScheme.LIGHT), "");
        look(browser.window(language, 390, ColorScheme.DARK), "-phone-dark");
    }

    private static void look(Browser.Window opened, String kind) {
        try (var window = opened) {
            for (var path : List.of("/", "/eligibility", "/accessibility", "/privacy", "/login", "/register")) {
                window.open(path).page().locator("h1").first().waitFor();
                window.speaks().usableByAll().picture((path.equals("/") ? "start" : path.substring(1)) + kind);
            }
            window.calm();
        }
    }

    @Test
    void theSixQuestionsAreAnsweredOnTheSpot() {
        try (var window = browser.window(Texts.ENGLISH, 1280, ColorScheme.LIGHT)) {
            var page = window.open("/eligibility").page();
            page.locator("button").click();
            PlaywrightAssertions.assertThat(page.locator("[role=alert] a")).hasCount(6);
            for (var radio : page.locator("input[value=yes]").all()) radio.check();
            page.locator("button").click();
            PlaywrightAssertions.assertThat(page.locator("[role=status] h2")).hasText("Yes, you can apply");
            window.usableByAll().calm();
        }
    }

    @Test
    void aNewcomerOpensAnAccountAndIsAtTheirDesk() {
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var page = window.open("/register").page();
            page.locator("vaadin-text-field input").fill("Yasmine Ben Salah");
            page.locator("vaadin-email-field input").fill("yasmine.newcomer@example.org");
            page.locator("vaadin-password-field input").fill("correct horse battery");
            page.locator("vaadin-button[theme~=primary]").click();
            page.waitForURL("**/desk");
            page.locator("h1").waitFor();
            window.speaks().usableByAll().picture("desk-newcomer");
            page.locator(".languages [lang=ar]").click();
            page.waitForFunction("document.documentElement.dir === 'rtl'");
            page.locator("h1").waitFor();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("مكتبي");
            window.usableByAll().calm();
        }
    }
}
