package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.AttestationState;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Portfolios;

/** What somebody without an account sees and does, in a real browser. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {
    private final Browser browser;

    private final Bench bench;
    private final Portfolios portfolios;
    private final Attestations attestations;
    private final Attesters attesters;
    private final Actors actors;

    PublicPagesIT(
            @LocalServerPort int port,
            Actors actors,
            Institutions institutions,
            Bench bench,
            Portfolios portfolios,
            Attestations attestations,
            Attesters attesters) {
        this.bench = bench;
        this.portfolios = portfolios;
        this.attestations = attestations;
        this.attesters = attesters;
        this.actors = actors;
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
            for (var path :
                    List.of("/", "/eligibility", "/verify", "/accessibility", "/privacy", "/login", "/register")) {
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

    @ParameterizedTest
    @MethodSource("languages")
    void whoeverIsAskedToAttestKeepsADraftAndSignsWithoutAnAccount(Locale language) {
        var story = bench.aFile();
        var competency = story.as(story.candidate(), () -> portfolios.matrix(story.file()))
                .rows()
                .getFirst()
                .competency();
        var request = new AttestationRequest(
                "Nour Fictive",
                "Directrice",
                "Fictif SA",
                "nour@example.org",
                language.getLanguage(),
                0,
                Set.of(competency));
        var id = story.as(story.candidate(), () -> attestations.ask(story.file(), request));
        var path = actors.asSystem(() -> attesters.address(id)).orElseThrow().path();
        try (var window = browser.window(language, 1280, ColorScheme.LIGHT)) {
            window.open(path).speaks().usableByAll().picture("attest");
        }
        try (var window = browser.window(language, 390, ColorScheme.DARK)) {
            var page = window.open(path).page();
            page.locator("#duties").fill("Études et tableaux de bord");
            page.locator("button[value=save]").click();
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).isVisible();
            window.open(path).speaks().usableByAll().picture("attest-phone-dark");
            PlaywrightAssertions.assertThat(page.locator("#duties")).hasValue("Études et tableaux de bord");
            page.locator("button[value=sign]").click();
            PlaywrightAssertions.assertThat(page.locator("[role=alert] a")).hasCount(7);
            window.speaks().usableByAll().picture("attest-gaps-phone-dark");
            page.locator("#contact").fill("nour@example.org");
            page.locator("#from").fill("2020-01-01");
            page.locator("#lasting").check();
            page.locator("input[value=CONFIRMED]").check();
            page.locator("#consent").check();
            page.locator("#declared").check();
            page.locator("#signature").fill("nour fictive");
            page.locator("button[value=sign]").click();
            page.locator("h1").waitFor();
            PlaywrightAssertions.assertThat(page.locator("form")).hasCount(0);
            window.speaks().usableByAll().calm();
        }
        assertThat(story.as(story.candidate(), () -> attestations.of(story.file())))
                .extracting(AttestationSheet::state)
                .containsExactly(AttestationState.SIGNED);
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
