package org.tasdiq.ui.jury;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SittingId;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.Browser;

/** The jury secretary plans sessions, and those who are summoned say whether they come. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {
    private static final String PASSWORD = "twelve letters";

    private final Browser browser;
    private final Bench.Story file;
    private final CandidacyId second;
    private final CandidacyId waiting;
    private final SittingId day;
    private final Sessions sessions;
    private final Candidacies candidacies;
    private final People people;
    private final Actors actors;
    private final Texts texts;

    SessionsIT(
            @LocalServerPort int port,
            Bench bench,
            Sittings sittings,
            Sessions sessions,
            Candidacies candidacies,
            People people,
            Actors actors,
            Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.sessions = sessions;
        this.candidacies = candidacies;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        file = bench.aFile().appointed();
        second = file.another("J1", "J2", "J3", "J4", "J5");
        waiting = file.another("J1", "J3", "J4");
        day = file.as(
                file.secretary(),
                () -> sittings.open(
                        file.institution(),
                        new SittingPlan(
                                file.today(),
                                LocalTime.of(9, 0),
                                LocalTime.of(17, 0),
                                "Maison fictive des jurys",
                                "",
                                List.of("A 12", "B 4"),
                                6)));
        for (var one : List.of(file.file(), second)) {
            var start = one.equals(second) ? LocalTime.of(10, 0) : LocalTime.of(9, 0);
            file.as(file.secretary(), () -> sessions.join(one, new SlotPlan(day, "A 12", start, 50, 10, "")));
            file.asSystem(() -> sessions.convene(one));
        }
        file.as(file.juror("J2"), () -> sessions.answer(second, false, "Soutenance de thèse"));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void theCalendarShowsWhatWaitsAndWhatIsPlanned() {
        try (var window = window(file.secretary(), Browser.Look.DESK)) {
            var page = window.page();
            window.open("/sessions");
            assertThat(page.locator("#main h1")).hasText("Sessions");
            assertThat(page.locator("a[href='jury/schedule-session/" + waiting + "']"))
                    .isVisible();
            assertThat(page.locator("a[href$='" + day + "']")).isVisible();
            window.usableByAll().speaks().picture("sessions").calm();
            var csv = page.waitForDownload(
                    () -> page.getByText(say("jury.sessions.export")).click());
            assertThat(read(csv.path())).startsWith("\uFEFF\"Date\"").contains("\"A 12\",\"09:00\",\"09:50\"");
            page.getByLabel(say("jury.sessions.look.MONTH")).click();
            assertThat(page.locator(".calendar td a")).containsText("· 2/6");
            window.usableByAll().picture("sessions-month");
            page.getByLabel(say("jury.sessions.search")).fill("nirgendwo");
            assertThat(page.getByText(say("jury.sessions.noneFound"))).isVisible();
            window.calm();
        }
        try (var window = window(file.secretary(), Browser.Look.PHONE)) {
            window.open("/sessions").page().locator("a[href$='" + day + "']").waitFor();
            window.usableByAll().speaks().picture("sessions");
            window.page()
                    .getByLabel(texts.of(Texts.ARABIC, "jury.sessions.look.MONTH"))
                    .click();
            window.page().locator(".calendar").waitFor();
            window.usableByAll().speaks().picture("sessions-month").calm();
        }
    }

    @Test
    void aSessionSaysWhoWasSummonedAndWhoCannotCome() {
        for (var look : Browser.Look.each()) {
            var language = look.language();
            try (var window = window(file.secretary(), look)) {
                var page = window.page();
                window.open("/sessions/" + file.institution().value() + "/" + day);
                assertThat(page.locator(".said")).hasText("Soutenance de thèse");
                assertThat(page.locator("li.lines, .lines > li")).hasCount(12);
                page.getByText(texts.of(language, "jury.slot.move"), new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click();
                page.getByText(texts.of(language, "jury.slot.move.save"), new Page.GetByTextOptions().setExact(true))
                        .first()
                        .waitFor();
                window.usableByAll().speaks().picture("session").calm();
            }
        }
    }

    @Test
    void theForecastIsAChartWithItsNumbersBehind() {
        for (var look : Browser.Look.each()) {
            try (var window = window(file.secretary(), look)) {
                var page = window.page();
                window.open("/forecast");
                var chart = page.locator("tasdiq-chart");
                chart.locator("svg text").first().waitFor();
                assertThat(chart).hasAttribute("aria-label", java.util.regex.Pattern.compile(".*\\S.*"));
                page.locator(".chart summary").click();
                assertThat(page.locator(".chart table")).isVisible();
                window.usableByAll().speaks().picture("forecast").calm();
            }
        }
    }

    @Test
    void aFileTakesAPlaceInASessionThatFits() {
        try (var window = window(file.secretary(), Browser.Look.DESK)) {
            var page = window.page();
            window.open("/jury/schedule-session/" + waiting);
            page.getByText("11:00 · ").first().waitFor();
            window.usableByAll().picture("schedule-session-options");
        }
        try (var window = window(file.secretary(), Browser.Look.PHONE)) {
            window.open("/jury/schedule-session/" + waiting);
            window.page().locator(".lines vaadin-button").first().waitFor();
            window.usableByAll().speaks().picture("schedule-session-options").calm();
        }
    }

    @Test
    void theCandidateSaysThatTheyCome() {
        try (var window = window(file.candidate(), Browser.Look.PHONE)) {
            var page = window.page();
            window.open("/candidacy/my-file/" + file.file());
            var come = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of(Texts.ARABIC, "jury.summons.come")));
            come.waitFor();
            window.usableByAll().speaks().picture("summons");
            come.click();
            assertThat(page.getByText(texts.of(Texts.ARABIC, "jury.summons.youCome")))
                    .isVisible();
            window.calm();
        }
    }

    @Test
    void theCandidateWhoCannotComeProvesItAndTheSecretaryReadsThat() {
        var other = file.another("J1", "J2", "J3", "J4", "J5");
        file.as(
                file.secretary(),
                () -> sessions.schedule(other, file.plan(file.today().plusDays(60))));
        file.asSystem(() -> sessions.convene(other));
        file.asSystem(() -> sessions.closeScoring(other));
        var candidate = actors.asSystem(() -> candidacies.sheet(other)).candidate();
        try (var window = window(candidate, Browser.Look.PHONE)) {
            var page = window.page();
            window.open("/candidacy/my-file/" + other);
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("شهادة خيالية.pdf", "application/pdf", RealFiles.pdf("Certificat fictif")));
            page.getByText("شهادة خيالية.pdf").last().waitFor();
            page.getByLabel(texts.of(Texts.ARABIC, "jury.summons.why")).fill("موعد طبي");
            window.usableByAll().speaks().picture("summons-excuse");
            page.getByText(texts.of(Texts.ARABIC, "jury.summons.excuse"), new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByText(texts.of(Texts.ARABIC, "jury.summons.youCannot")))
                    .isVisible();
        }
        var session = file.as(file.secretary(), () -> sessions.slot(other)).orElseThrow();
        try (var window = window(file.secretary(), Browser.Look.DESK)) {
            for (var address : List.of(
                    "/sessions/" + file.institution().value() + "/" + session.sitting(),
                    "/jury/record-hearing/" + other)) {
                window.open(address);
                assertThat(window.page().getByText("شهادة خيالية.pdf")).isVisible();
                assertThat(window.page().getByText("موعد طبي")).isVisible();
                window.usableByAll()
                        .picture(address.startsWith("/jury") ? "record-hearing-excuse" : "session-excuse")
                        .calm();
            }
        }
    }

    private Browser.Window window(PersonId person, Browser.Look look) {
        var email = actors.asSystem(() -> people.sheet(person)).email();
        return browser.window(look).enter(email, PASSWORD);
    }

    private String say(String key) {
        return texts.of(Texts.FRENCH, key);
    }

    private static String read(java.nio.file.Path path) {
        try {
            return Files.readString(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
