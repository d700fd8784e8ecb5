package org.tasdiq.ui.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** Decisions, what becomes of them, and the page of the file in a real browser, in every language, on desk and phone. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsIT {
    private final Browser browser;
    private final Bench bench;
    private final Registrar registrar;
    private final Texts texts;

    DecisionsIT(@LocalServerPort int port, Bench bench, Registrar registrar, Texts texts) {
        this.bench = bench;
        this.registrar = registrar;
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
    void aConditionIsReadByTheCandidateAndSettledByAnAuthority(Locale language) {
        var file = registrar.underCondition("Fournir le certificat de langue.");
        for (int width : new int[] {1280, 390}) {
            try (var window = enter(file.candidate(), language, width)) {
                look(window, "candidacy/my-file/" + file.file(), ".card", "condition-candidate", width);
                assertThat(window.page().locator("#main")).containsText("Fournir le certificat de langue.");
                window.calm();
            }
            try (var window = enter(file.authority(), language, width)) {
                look(window, "decision/settle-condition/" + file.file(), ".step-body .card", "settle-condition", width);
                window.calm();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aDecisionIsTakenAwayByFourEyes(Locale language) {
        var file = registrar.notified();
        var second = file.person("Seconde Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        try (var window = enter(file.candidate(), language, 390)) {
            look(window, "candidacy/my-file/" + file.file(), ".card", "decision-candidate", 390);
            window.calm();
        }
        try (var first = enter(file.authority(), language, 1280);
                var other = enter(second, language, 390)) {
            var page = tab(first, file, "decision");
            page.locator("vaadin-details-summary")
                    .filter(new Locator.FilterOptions().setHasText(texts.of(language, "decision.revocation.ask")))
                    .click();
            page.getByLabel(texts.of(language, "decision.revocation.reason")).fill("Une pièce était falsifiée.");
            first.speaks().usableByAll().picture("revocation-form");
            button(page, language, "decision.revocation.ask").click();
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(page.locator("#main")).containsText(texts.of(language, "decision.revocation.fourEyes"));
            first.speaks().usableByAll().picture("revocation-asked");
            var eyes = tab(other, file, "decision");
            other.speaks().usableByAll().picture("revocation-second-phone");
            button(eyes, language, "decision.revocation.confirm").click();
            eyes.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(eyes.locator("#main")).containsText(texts.of(language, "decision.void"));
            other.speaks().usableByAll().picture("revoked-phone");
            first.calm();
            other.calm();
        }
        try (var window = enter(file.candidate(), language, 1280)) {
            look(window, "candidacy/my-file/" + file.file(), ".card", "revoked-candidate", 1280);
            window.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTabOfAFileIsUsableByAll(Locale language) {
        var file = registrar.notified();
        for (int width : new int[] {1280, 390}) {
            try (var window = enter(file.authority(), language, width)) {
                var page = window.open("/file/" + file.file()).page();
                page.locator(".file-head").waitFor();
                for (var tab : page.locator("vaadin-tab").all()) {
                    tab.scrollIntoViewIfNeeded();
                    tab.click();
                    page.locator("vaadin-tabsheet [tab='" + tab.getAttribute("id") + "']:visible > .stack > *")
                            .first()
                            .waitFor();
                    window.speaks().usableByAll().picture("file-" + tab.getAttribute("id") + phone(width));
                }
                window.calm();
            }
        }
    }

    private Page tab(Browser.Window window, Bench.Story file, String name) {
        var page = window.open("/file/" + file.file()).page();
        page.locator("#tab-" + name).click();
        page.locator("[tab=tab-" + name + "] .card").first().waitFor();
        return page;
    }

    private static void look(Browser.Window window, String path, String awaited, String picture, int width) {
        window.open("/" + path).page().locator(awaited).first().waitFor();
        window.speaks().usableByAll().picture(picture + phone(width));
    }

    private static String phone(int width) {
        return width < 600 ? "-phone" : "";
    }

    private Locator button(Page page, Locale language, String key) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }

    private Browser.Window enter(PersonId person, Locale language, int width) {
        return browser.window(language, width, ColorScheme.LIGHT)
                .signIn(bench.emailOf(person), "twelve letters")
                .speak(language);
    }
}
