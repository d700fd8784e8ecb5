package org.tasdiq.ui.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aConditionIsReadByTheCandidateAndSettledByAnAuthority(Browser.Look look) {
        var file = registrar.underCondition("Fournir le certificat de langue.");
        try (var window = enter(file.candidate(), look)) {
            see(window, "candidacy/my-file/" + file.file(), ".card", "condition-candidate");
            assertThat(window.page().locator("#main")).containsText("Fournir le certificat de langue.");
            window.calm();
        }
        try (var window = enter(file.authority(), look)) {
            see(window, "decision/settle-condition/" + file.file(), ".step-body .card", "settle-condition");
            window.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aDecisionIsTakenAwayByFourEyes(Browser.Look look) {
        var language = look.language();
        var file = registrar.notified();
        var second = file.person("Seconde Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        try (var window = enter(file.candidate(), look)) {
            see(window, "candidacy/my-file/" + file.file(), ".card", "decision-candidate");
            window.calm();
        }
        try (var first = enter(file.authority(), look);
                var other = enter(second, look)) {
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
            other.speaks().usableByAll().picture("revocation-second");
            button(eyes, language, "decision.revocation.confirm").click();
            eyes.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(eyes.locator("#main")).containsText(texts.of(language, "decision.void"));
            other.speaks().usableByAll().picture("revoked");
            first.calm();
            other.calm();
        }
        try (var window = enter(file.candidate(), look)) {
            see(window, "candidacy/my-file/" + file.file(), ".card", "revoked-candidate");
            window.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void everyTabOfAFileIsUsableByAll(Browser.Look look) {
        var file = registrar.notified();
        try (var window = enter(file.authority(), look)) {
            var page = window.open("/file/" + file.file()).page();
            page.locator(".file-head").waitFor();
            for (var tab : page.locator("vaadin-tab").all()) {
                tab.scrollIntoViewIfNeeded();
                tab.click();
                page.locator("vaadin-tabsheet [tab='" + tab.getAttribute("id") + "']:visible > .stack > *:visible")
                        .first()
                        .waitFor();
                window.speaks().usableByAll().picture("file-" + tab.getAttribute("id"));
            }
            window.calm();
        }
    }

    private Page tab(Browser.Window window, Bench.Story file, String name) {
        var page = window.open("/file/" + file.file()).page();
        page.locator("#tab-" + name).click();
        page.locator("[tab=tab-" + name + "] .card").first().waitFor();
        return page;
    }

    private static void see(Browser.Window window, String path, String awaited, String picture) {
        window.open("/" + path).page().locator(awaited).first().waitFor();
        window.speaks().usableByAll().picture(picture);
    }

    private Locator button(Page page, Locale language, String key) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }

    private Browser.Window enter(PersonId person, Browser.Look look) {
        return browser.window(look).enter(bench.emailOf(person), Bench.PASSWORD);
    }
}
