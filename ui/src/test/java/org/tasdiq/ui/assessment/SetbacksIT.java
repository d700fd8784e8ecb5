package org.tasdiq.ui.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Reopenings;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** What people see when a jury has to do something over again. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetbacksIT {
    private static final String REASON =
            "Trois membres contestent le motif sur C2.1 : la méthode a été justifiée à l’entretien.";

    private final Browser browser;
    private final Judges judges;
    private final Reopenings reopenings;
    private final People people;
    private final Actors actors;
    private final Texts texts;

    SetbacksIT(
            @LocalServerPort int port,
            Judges judges,
            Reopenings reopenings,
            People people,
            Actors actors,
            Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.judges = judges;
        this.reopenings = reopenings;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void thePresidentTakesUpADeliberationWhoseMinutesAreRefusedAndReadsThemBesideIt() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        for (var juror : List.of("J2", "J3", "J4")) judges.refuseToSign(file, juror, "Le motif sur C2.1 est inexact.");
        seen(file.juror("J1"), "/assessment/sign-minutes/" + file.file(), window -> {
            assertThat(window.page().getByText(texts.of(language(window), "assessment.reopen.text")))
                    .isVisible();
            window.usableByAll().speaks().picture("reopen");
        });
        file.as(file.juror("J1"), () -> reopenings.reopen(file.file(), REASON));
        seen(file.juror("J1"), "/assessment/deliberate/" + file.file(), window -> {
            window.page().locator("vaadin-details-summary").first().click();
            assertThat(window.page().getByText(REASON)).isVisible();
            window.usableByAll().speaks().picture("reopened");
        });
    }

    @Test
    void everybodyReadsThatTheCandidateIsHeardAgain() {
        var file = judges.aHeardFile().recused("J5").recused("J4");
        for (var reader : List.of(file.secretary(), file.candidate())) {
            boolean staff = reader.equals(file.secretary());
            seen(reader, staff ? "/jury/appoint-jury/" + file.file() : "/candidacy/my-file/" + file.file(), window -> {
                assertThat(window.page()
                                .getByText(texts.of(language(window), "jury.setback.heardAgain"))
                                .first())
                        .isVisible();
                window.usableByAll().speaks().picture(staff ? "heard-again-appoint" : "heard-again-candidate");
            });
        }
    }

    @Test
    void theDeliberationEndsOnAnOpenPageWhenThoseWhoRemainMayNotDecide() {
        var file = judges.aHeardFile();
        var email = actors.asSystem(() -> people.sheet(file.juror("J2"))).email();
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT).enter(email, Bench.PASSWORD)) {
            var page = window.open("/assessment/deliberate/" + file.file()).page();
            page.locator(".debate").waitFor();
            file.recused("J5").recused("J4");
            page.waitForURL("**/desk");
            assertThat(page.locator("vaadin-notification-card")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(texts.of(Texts.FRENCH, "assessment.debate.setAside")))
                            .first())
                    .isVisible();
            window.calm();
        }
    }

    private void seen(PersonId reader, String path, Consumer<Browser.Window> shown) {
        var email = actors.asSystem(() -> people.sheet(reader)).email();
        for (var look : Browser.Look.each()) {
            try (var window = browser.window(look).enter(email, Bench.PASSWORD)) {
                window.open(path)
                        .page()
                        .locator(".step-body > *, .card")
                        .first()
                        .waitFor();
                shown.accept(window);
                window.calm();
            }
        }
    }

    private static java.util.Locale language(Browser.Window window) {
        return java.util.Locale.forLanguageTag(window.page().locator("html").getAttribute("lang"));
    }
}
