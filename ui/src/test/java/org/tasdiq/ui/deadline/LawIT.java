package org.tasdiq.ui.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class LawIT {
    private static final String DECISION = "admissibility.deadline";
    private static final String CONFIRM = "vaadin-confirm-dialog vaadin-button[slot=confirm-button]";

    private static final String OPEN_CALENDAR = "vaadin-date-picker[opened]";
    /** The place of a day in the calendar that is open, scrolled to. */
    private static final String DAY = """
            day => {
              const [year, month, date] = day.split('-').map(Number);
              const wanted = new Date(year, month - 1, date);
              const calendar = document.querySelector('vaadin-date-picker[opened] vaadin-date-picker-overlay-content');
              if (!calendar) return null;
              calendar.scrollToDate(wanted);
              return [...calendar.querySelectorAll('vaadin-month-calendar')]
                  .flatMap(one => [...one.shadowRoot.querySelectorAll('td')])
                  .find(place => place.date && place.date.getTime() === wanted.getTime());
            }""";

    private static final int NARROW = 451;

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

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void isReadAndChangedByAll(Browser.Look look) {
        var realm = regimes.like("FR_UNIVERSITY");
        var today = actors.asSystem(() -> {
            var day = deadlines.today(realm.regime());
            for (int n = 0; n < 3; n++) deadlines.start(new AFile(UUID.randomUUID()), realm.regime(), DECISION, day);
            return day;
        });
        try (var window = browser.window(look).enter(bench.emailOf(realm.administrator()), Bench.PASSWORD)) {
            see(window, "rules", "table", "rules");
            rule(window, realm, look.language(), today);
            see(window, "parameter/" + realm.regime() + "/admissibility.silenceRule", "table", "parameter");
            daysOff(window, look.language(), today);
            calendar(window, look.language());
            window.calm();
        }
    }

    private void rule(Browser.Window window, ARegime.Realm realm, Locale language, LocalDate today) {
        see(window, "rule/" + realm.regime() + "/" + DECISION, "table", "rule");
        var page = window.page();
        button(page, language, "deadline.trial").click();
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        assertThat(page.locator(OPEN_CALENDAR)).hasCount(0);
        page.getByLabel(texts.of(language, "deadline.edit.duration")).first().fill("P3M");
        day(page, language, "deadline.edit.validFrom", today.plusDays(1));
        page.getByLabel(texts.of(language, "deadline.edit.reason")).fill("Décret fictif");
        button(page, language, "deadline.trial").click();
        assertThat(page.getByText(texts.of(language, "deadline.trial.sum", 3, 0, 3, 0, 0, 0))
                        .first())
                .isVisible();
        window.speaks().usableByAll().picture("rule-trial");
        button(page, language, "deadline.publish").click();
        page.locator(CONFIRM).click();
        assertThat(page.locator("table").first()).containsText(texts.of(language, "deadline.standing.COMING"));
        window.speaks().usableByAll().picture("rule-published");
    }

    private void daysOff(Browser.Window window, Locale language, LocalDate today) {
        see(window, "days-off", "table", "days-off");
        var page = window.page();
        page.getByText(texts.of(language, "deadline.closures.new")).click();
        day(page, language, "deadline.closures.first", today.plusDays(30));
        day(page, language, "deadline.closures.last", today.plusDays(40));
        for (var tongue : List.of("fr", "ar", "en"))
            page.getByLabel(texts.of(language, "deadline.closures.name." + tongue))
                    .fill("Congés fictifs");
        window.usableByAll().picture("days-off-form");
        button(page, language, "deadline.closures.enter").click();
        var withdraw = button(page, language, "deadline.closures.withdraw");
        assertThat(withdraw).isVisible();
        window.speaks().usableByAll().picture("days-off-closure");
        withdraw.click();
        page.locator(CONFIRM).click();
        assertThat(page.getByText(texts.of(language, "deadline.closures.none")).first())
                .isVisible();
    }

    private void calendar(Browser.Window window, Locale language) {
        window.open("/account");
        var page = window.page();
        button(page, language, "account.calendar.make").click();
        assertThat(page.getByLabel(texts.of(language, "account.calendar.link")))
                .hasValue(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/api/v1/calendars/.+"));
        window.speaks().usableByAll().picture("calendar-link");
    }

    private static void see(Browser.Window window, String path, String awaited, String picture) {
        window.open("/" + path).page().locator(awaited).first().waitFor();
        window.speaks().usableByAll().picture(picture);
    }

    /** Typed, or where the field opens its calendar chosen there; the first of that name. */
    private void day(Page page, Locale language, String label, LocalDate day) {
        var input = page.getByLabel(texts.of(language, label)).first();
        if (page.viewportSize().width < NARROW) {
            input.click();
            Objects.requireNonNull(page.waitForFunction(DAY, day.toString()).asElement())
                    .click();
            assertThat(page.locator(OPEN_CALENDAR)).hasCount(0);
        } else {
            input.fill(day.toString());
            input.press("Enter");
            page.keyboard().press("Tab");
        }
    }

    private Locator button(Page page, Locale language, String key) {
        var named = new Page.GetByRoleOptions().setName(texts.of(language, key)).setExact(true);
        return page.getByRole(AriaRole.BUTTON, named).first();
    }
}
