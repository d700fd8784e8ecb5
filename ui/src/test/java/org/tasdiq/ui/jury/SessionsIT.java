package org.tasdiq.ui.jury;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.jury.Presence;
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
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class SessionsIT {
    private static final String PAPER = "attestation-fictive.pdf";

    private final Browser browser;
    private final Bench bench;
    private final Bench.Story file;
    private final CandidacyId second;
    private final CandidacyId waiting;
    private final SittingId day;
    private final Sessions sessions;
    private final MemberExcuses memberExcuses;
    private final Candidacies candidacies;
    private final People people;
    private final Actors actors;
    private final Texts texts;

    SessionsIT(
            @LocalServerPort int port,
            Bench bench,
            Sittings sittings,
            Sessions sessions,
            MemberExcuses memberExcuses,
            Candidacies candidacies,
            People people,
            Actors actors,
            Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.sessions = sessions;
        this.memberExcuses = memberExcuses;
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
    void whoCannotComeProvesItAndTheSecretaryReadsThat() {
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
        file.as(file.juror("J2"), () -> {
            sessions.answer(other, false, "Soutenance de thèse");
            memberExcuses.addProof(other, PAPER, new ByteArrayInputStream(RealFiles.pdf("Attestation fictive")));
        });
        var session = file.as(file.secretary(), () -> sessions.slot(other)).orElseThrow();
        try (var window = window(file.secretary(), Browser.Look.DESK)) {
            for (var address : List.of(
                    "/sessions/" + file.institution().value() + "/" + session.sitting(),
                    "/jury/record-hearing/" + other)) {
                window.open(address);
                assertThat(window.page().getByText("شهادة خيالية.pdf")).isVisible();
                assertThat(window.page().getByText("موعد طبي")).isVisible();
                assertThat(window.page().getByText("Soutenance de thèse")).isVisible();
                assertThat(window.page().getByText(PAPER)).isVisible();
                window.usableByAll()
                        .picture(address.startsWith("/jury") ? "record-hearing-excuse" : "session-excuse")
                        .calm();
            }
        }
    }

    @Test
    void aMemberWhoDidNotComeSaysWhyAndTheSecretaryJudgesIt() {
        var other = held(HearingResult.POSTPONED, Presence.ABSENT);
        for (var look : Browser.Look.each()) {
            try (var window = window(other.juror("J2"), look)) {
                var page = jury(window, other);
                page.getByLabel(texts.of(look.language(), "jury.memberExcuse.reason"))
                        .fill("Train arrêté en pleine voie");
                handIn(page);
                window.usableByAll().speaks().picture("member-excuse").calm();
                press(page, look, "jury.memberExcuse.give");
                assertThat(page.getByText(texts.of(look.language(), "jury.memberExcuse.waits")))
                        .isVisible();
            }
            try (var window = window(other.secretary(), look)) {
                var page = jury(window, other);
                assertThat(page.getByText("Train arrêté en pleine voie")).isVisible();
                assertThat(page.getByText(PAPER).first()).isVisible();
                press(page, look, "jury.memberExcuse.leave");
                confirm(page);
                assertThat(page.locator("vaadin-text-area[invalid] [slot=error-message]"))
                        .hasText(texts.of(look.language(), "refusal.jury.excuseAnswerMissing"));
                window.usableByAll().speaks().picture("member-excuse-judged").calm();
            }
        }
        try (var window = window(other.secretary(), Browser.Look.DESK)) {
            var page = jury(window, other);
            press(page, Browser.Look.DESK, "jury.memberExcuse.accept");
            confirm(page);
            assertThat(page.getByText(say("jury.memberExcuse.accepted"), new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(page.getByText(PAPER)).hasCount(0);
        }
    }

    @Test
    void anAbsentCandidateProvesTheReasonAndReadsWhyItIsNotAccepted() {
        var other = held(HearingResult.ABSENT, Presence.PRESENT);
        try (var window = window(other.candidate(), Browser.Look.PHONE)) {
            var page = window.page();
            window.open("/jury/excuse-absence/" + other.file());
            page.getByLabel(texts.of(Texts.ARABIC, "jury.absence.reason")).fill("تعطل القطار");
            press(page, Browser.Look.PHONE, "jury.absence.give");
            assertThat(page.getByText(texts.of(Texts.ARABIC, "refusal.jury.proofMissing")))
                    .isVisible();
            handIn(page);
            window.usableByAll().speaks().picture("excuse-absence").calm();
            press(page, Browser.Look.PHONE, "jury.absence.give");
            page.waitForURL("**/desk");
        }
        for (var look : List.of(Browser.Look.PHONE, Browser.Look.DESK)) {
            try (var window = window(other.secretary(), look)) {
                var page = window.page();
                window.open("/jury/review-excuse/" + other.file());
                assertThat(page.getByText(PAPER)).isVisible();
                window.usableByAll().speaks().picture("review-excuse").calm();
                if (look == Browser.Look.PHONE) continue;
                page.getByLabel(say("jury.excuse.refuse")).click();
                page.getByLabel(say("jury.excuse.answer")).fill("L’attestation n’est pas de ce jour");
                press(page, look, "jury.excuse.decide");
                page.waitForURL("**/desk");
            }
        }
        try (var window = window(other.candidate(), Browser.Look.DESK)) {
            window.open("/jury/excuse-absence/" + other.file());
            assertThat(window.page().getByText("L’attestation n’est pas de ce jour"))
                    .isVisible();
            window.usableByAll().speaks().picture("excuse-absence").calm();
        }
    }

    /** A session of today as it was recorded, with what the second member did. */
    private Bench.Story held(HearingResult result, Presence second) {
        var other = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        other.asSystem(() -> sessions.closeScoring(other.file()));
        var attendance = Stream.of("J1", "J2", "J3", "J4", "J5")
                .map(name ->
                        new Attendance(other.juror(name), name.equals("J2") ? second : Presence.PRESENT, null, null))
                .toList();
        other.as(
                other.secretary(),
                () -> sessions.recordHearing(
                        other.file(), new HearingRecord(Set.of(), result, 0, "Séance fictive", attendance)));
        return other;
    }

    private static Page jury(Browser.Window window, Bench.Story story) {
        var page = window.open("/file/" + story.file()).page();
        page.locator("#tab-jury").click();
        return page;
    }

    private static void handIn(Page page) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(PAPER, "application/pdf", RealFiles.pdf("Attestation fictive")));
        page.getByText(PAPER).last().waitFor();
    }

    private static void confirm(Page page) {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
    }

    private void press(Page page, Browser.Look look, String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.of(look.language(), key))
                                .setExact(true))
                .click();
    }

    private Browser.Window window(PersonId person, Browser.Look look) {
        var email = actors.asSystem(() -> people.sheet(person)).email();
        return browser.window(look).enter(email, Bench.PASSWORD);
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
