package org.tasdiq.ui.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** Two jurors in two browsers at once: nothing of the other is seen before the last seal, and everything at it. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoJurorsIT {

    private final Browser browser;
    private final Judges judges;
    private final People people;
    private final Actors actors;
    private final Texts texts;

    TwoJurorsIT(@LocalServerPort int port, Judges judges, People people, Actors actors, Texts texts) {
        this.judges = judges;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        browser = new Browser("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void seeTheMarksOfEachOtherAtTheLastSealAndNotBefore() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.mark(file, juror);
        for (var juror : List.of("J3", "J4", "J5")) judges.seal(file, juror);
        try (var first = enter(file, "J1");
                var second = enter(file, "J2")) {
            seal(first.page());
            assertThat(first.page().locator("#main")).containsText(words("assessment.opened.waiting", 4, 5));
            assertThat(map(first.page())).hasCount(0);
            assertThat(map(second.page())).hasCount(0);
            second.page().reload();
            second.page().locator(".split").waitFor();
            assertThat(map(second.page())).hasCount(0);
            findNoOtherWay(file, "J1"); // who has sealed
            findNoOtherWay(file, "J2");

            seal(second.page());
            for (var window : List.of(first, second)) {
                assertThat(map(window.page())).isVisible();
                assertThat(map(window.page()).locator("tbody tr")).hasCount(12);
                assertThat(window.page().locator("#main")).containsText(words("assessment.opened"));
                window.speaks().usableByAll().calm();
            }
            first.picture("marks-open");
        }
    }

    /** Not on the page of the deliberation, and not through the second door. */
    private void findNoOtherWay(Bench.Story file, String juror) {
        var email = email(file, juror);
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT).enter(email, Bench.PASSWORD)) {
            window.open("/assessment/deliberate/" + file.file());
            assertThat(window.page().locator("#main")).containsText(words("refusal.assessment.marksSealed"));
            assertThat(map(window.page())).hasCount(0);
            var basic = Base64.getEncoder().encodeToString((email + ":" + Bench.PASSWORD).getBytes(UTF_8));
            for (var what : List.of("overview", "debate")) {
                var answer = window.page()
                        .request()
                        .get(
                                "/api/v1/files/" + file.file() + "/assessment/" + what,
                                RequestOptions.create().setHeader("Authorization", "Basic " + basic));
                assertEquals(409, answer.status(), what);
                assertFalse(answer.text().contains("marks\":"), what);
            }
        }
    }

    private void seal(Page page) {
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words("assessment.seal")))
                .last()
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("#main")).containsText(words("assessment.sealed.text"));
    }

    private com.microsoft.playwright.Locator map(Page page) {
        return page.locator("[role=region][aria-label=\"" + words("assessment.divergence") + "\"]");
    }

    private Browser.Window enter(Bench.Story file, String juror) {
        var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT).signIn(email(file, juror), Bench.PASSWORD);
        window.speak(Texts.FRENCH).open("/assessment/score-portfolio/" + file.file());
        window.page().locator(".split").waitFor();
        return window;
    }

    private String email(Bench.Story file, String juror) {
        return actors.asSystem(() -> people.sheet(file.juror(juror))).email();
    }

    private String words(String key, Object... arguments) {
        return texts.of(Texts.FRENCH, key, arguments);
    }
}
