package org.tasdiq.ui.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.CaseId;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** The law of a regime, the days off and the link of one's own calendar in a real browser, in every language, on desk and phone. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawIT {
    private static final String DECISION = "admissibility.deadline";
    private static final String CONFIRM = "vaadin-confirm-dialog vaadin-button[slot=confirm-button]";

    private record AFile(UUID value) implements CaseId {}

    private final Browser browser;
    private final ARegime regimes;
    private final Bench bench;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Texts texts;

    LawIT(@LocalServerPort int port, ARegime regimes, Bench bench, Deadlines deadlines, Actors actors, Texts texts) {
        this.regimes = regimes;
        this.bench = bench;
        this.deadlines = deadlines;
        this.actors = actors;
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
    void isReadAndChangedByAllInEveryLanguageOnDeskAndPhone(Locale language) {
        for (int width : new int[] {1280, 390}) {
            var realm = regimes.like("FR_UNIVERSITY");
            var today = actors.asSystem(() -> {
                var day = deadlines.today(realm.regime());
                for (int n = 0; n < 3; n++)
                    deadlines.start(new AFile(UUID.randomUUID()), realm.regime(), DECISION, day);
                return day;
            });
            var phone = width < 600 ? "-phone" : "";
            try (var window = browser.window(language, width, ColorScheme.LIGHT)
                    .signIn(bench.emailOf(realm.administrator()), "twelve letters")
                    .speak(language)) {
                look(window, "rules", "table", "rules" + phone);
                rule(window, realm, language, today, phone);
                look(
                        window,
                        "parameter/" + realm.regime() + "/admissibility.silenceRule",
                        "table",
                        "parameter" + phone);
                daysOff(window, language, today, phone);
                calendar(window, language, phone);
                window.calm();
            }
        }
    }

    private void rule(Browser.Window window, ARegime.Realm realm, Locale language, LocalDate today, String phone) {
        look(window, "rule/" + realm.regime() + "/" + DECISION, "table", "rule" + phone);
        var page = window.page();
        button(page, language, "deadline.trial").click();
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        page.getByLabel(texts.of(language, "deadline.edit.duration")).first().fill("P3M");
        day(page, language, "deadline.edit.validFrom", today.plusDays(1));
        page.getByLabel(texts.of(language, "deadline.edit.reason")).fill("Décret fictif");
        button(page, language, "deadline.trial").click();
        assertThat(page.getByText(texts.of(language, "deadline.trial.sum", 3, 0, 3, 0))
                        .first())
                .isVisible();
        window.speaks().usableByAll().picture("rule-trial" + phone);
        button(page, language, "deadline.publish").click();
        page.locator(CONFIRM).click();
        assertThat(page.locator("table").first()).containsText(texts.of(language, "deadline.standing.COMING"));
        window.speaks().usableByAll().picture("rule-published" + phone);
    }

    private void daysOff(Browser.Window window, Locale language, LocalDate today, String phone) {
        look(window, "days-off", "table", "days-off" + phone);
        var page = window.page();
        page.getByText(texts.of(language, "deadline.closures.new")).click();
        day(page, language, "deadline.closures.first", today.plusDays(30));
        day(page, language, "deadline.closures.last", today.plusDays(40));
        for (var tongue : List.of("fr", "ar", "en"))
            page.getByLabel(texts.of(language, "deadline.closures.name." + tongue))
                    .fill("Congés fictifs");
        window.usableByAll().picture("days-off-form" + phone);
        button(page, language, "deadline.closures.enter").click();
        var withdraw = button(page, language, "deadline.closures.withdraw");
        assertThat(withdraw).isVisible();
        window.speaks().usableByAll().picture("days-off-closure" + phone);
        withdraw.click();
        page.locator(CONFIRM).click();
        assertThat(page.getByText(texts.of(language, "deadline.closures.none")).first())
                .isVisible();
    }

    private void calendar(Browser.Window window, Locale language, String phone) {
        window.open("/account");
        var page = window.page();
        button(page, language, "account.calendar.make").click();
        assertThat(page.getByLabel(texts.of(language, "account.calendar.link")))
                .hasValue(java.util.regex.Pattern.compile("http://127\\.0\\.0\\.1:\\d+/api/v1/calendars/.+"));
        window.speaks().usableByAll().picture("calendar-link" + phone);
    }

    private static void look(Browser.Window window, String path, String awaited, String picture) {
        window.open("/" + path).page().locator(awaited).first().waitFor();
        window.speaks().usableByAll().picture(picture);
    }

    /** As it is typed, whatever the language; the first of that name. */
    private void day(Page page, Locale language, String label, LocalDate day) {
        var input = page.getByLabel(texts.of(language, label)).first();
        input.fill(day.toString());
        input.press("Enter");
        page.keyboard().press("Tab");
    }

    private Locator button(Page page, Locale language, String key) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }
}
