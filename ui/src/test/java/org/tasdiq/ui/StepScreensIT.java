package org.tasdiq.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.tasdiq.RealServers;
import org.tasdiq.Tasdiq;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.demo.Demo;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;

/** Every human step of a file on its screen, on the real engine and database, where the files and offers of the demo wait. */
@SpringBootTest(
        classes = Tasdiq.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "tasdiq.data=target/test-data-${tasdiq.fork:1}",
            "tasdiq.demo.accounts=true",
            "tasdiq.demo.files=true"
        })
@ContextConfiguration(initializers = {RealServers.FreshSchema.class, StepScreensIT.RealBroker.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepScreensIT {
    private static final String PASSWORD = "tasdiq-demo-2026";

    private final Browser browser;
    private final Demo demo;
    private final Texts texts;
    private final People people;
    private final Decisions decisions;
    private final Juries juries;
    private final Actors actors;

    StepScreensIT(
            @LocalServerPort int port,
            Demo demo,
            Texts texts,
            People people,
            Decisions decisions,
            Juries juries,
            Actors actors) {
        this.demo = demo;
        this.texts = texts;
        this.people = people;
        this.decisions = decisions;
        this.juries = juries;
        this.actors = actors;
        browser = new Browser("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ines, check-completeness",
        "omar, complete-application",
        "fathi, decide-admissibility",
        "nour, compile-portfolio",
        "ines, review-evidence",
        "elsa, correct-portfolio",
        "leila, appoint-jury",
        "sonia, schedule-session",
        "amel, score-portfolio",
        "sonia, record-hearing",
        "amel, deliberate",
        "amel, sign-minutes",
        "beatrice, review-appeal"
    })
    void everyStepSpeaksThreeLanguages(String person, String step) {
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var page = enter(window, person, Texts.FRENCH);
            open(page, step);
            for (var language : Texts.LOCALES) {
                window.speak(language);
                page.locator(".step-body > *:visible").first().waitFor();
                window.speaks().picture(step);
                org.assertj.core.api.Assertions.assertThat(page.locator("body").innerText())
                        .as("texts of %s in %s", step, language)
                        .doesNotContainPattern("![a-zA-Z]+\\.[a-zA-Z.]+!");
            }
        }
    }

    @Test
    void aFoundCompleteFileComesToTheNextDeskWhileItIsOpen() {
        try (var authority = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT);
                var office = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var desk = authority.signIn("claire@tasdiq.example", PASSWORD).page();
            var file = demo.aFile("mounir", "FICT-LP-ADAD").submitted().file().value();
            var page = enter(office, "ines", Texts.FRENCH);
            open(page, "check-completeness/" + file);
            page.locator(".step-actions vaadin-button:visible").first().click();
            page.waitForURL("**/desk");
            assertThat(desk.locator(".task h3 a[href*='decide-admissibility/" + file + "']"))
                    .isVisible();
        }
    }

    @Test
    void aRecusedMemberLosesThePageThatIsOpen() {
        var story = demo.aFile("rim", "FICT-LP-ADAD")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled();
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var page = enter(window, "hugo", Texts.FRENCH);
            open(page, "score-portfolio/" + story.file());
            for (var question : page.locator("[id^=independence-] vaadin-radio-button:first-of-type")
                    .all()) question.click();
            page.locator(".step-body vaadin-button[theme~=primary]").first().click();
            page.locator(".split").waitFor();
            story.recused("hugo@tasdiq.example");
            assertThat(page.locator("#main h1")).hasText(texts.of(Texts.FRENCH, "shell.closed.title"));
            assertThat(page.locator(".split")).hasCount(0);
            window.speaks().picture("closed");
            page.reload();
            assertThat(page.locator("#main h1")).hasText(texts.of(Texts.FRENCH, "shell.notFound.title"));
        }
    }

    @Test
    void anAdviserReadsTheFileUntilTheCandidateWithdrawsTheConsent() {
        var story = demo.aFile("lea", "FICT-LP-ADAD").accompaniedBy("paul@tasdiq.example");
        try (var advising = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT);
                var candidate = browser.window(Texts.FRENCH, 390, ColorScheme.LIGHT)) {
            var adviser = advising.signIn("paul@tasdiq.example", PASSWORD)
                    .open("/accompanied")
                    .page();
            var mine = candidate
                    .signIn("lea@tasdiq.example", PASSWORD)
                    .open("/candidacy/my-file/" + story.file())
                    .page();
            for (var language : Texts.LOCALES) {
                advising.speak(language);
                adviser.locator(".sorted").waitFor();
                advising.speaks().usableByAll().picture("accompanied");
                candidate.speak(language);
                mine.locator(".file-head").waitFor();
                candidate.speaks().usableByAll().picture("adviser-panel");
            }
            adviser.locator("a[href*='" + story.file() + "']").first().click();
            adviser.locator(".file-head").waitFor();
            advising.speaks().usableByAll().picture("accompanied-file");
            story.alone();
            assertThat(adviser.locator("#main h1")).hasText(texts.of(Texts.LOCALES.getLast(), "shell.closed.title"));
        }
    }

    @Test
    void whatThePresidentWritesAndAMemberVotesAppearsOnThePageOfTheOther() {
        try (var presiding = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT);
                var sitting = browser.window(Texts.FRENCH, 390, ColorScheme.LIGHT)) {
            var president = enter(presiding, "amel", Texts.FRENCH);
            open(president, "deliberate");
            var member = enter(sitting, "hugo", Texts.FRENCH);
            open(member, "deliberate");
            president
                    .getByLabel(texts.of(Texts.FRENCH, "assessment.notes"))
                    .fill("Le jury revient sur la première compétence.");
            assertThat(member.getByLabel(texts.of(Texts.FRENCH, "assessment.notes")))
                    .hasValue("Le jury revient sur la première compétence.");
            assertThat(member.getByLabel(texts.of(Texts.FRENCH, "assessment.notes")))
                    .hasAttribute("readonly", "");

            var block = "[id='ruling-FICT-BC01'] ";
            amend(president, "C1.1", 1);
            for (var page : List.of(president, member)) {
                assertThat(page.locator(block + "[role=status]").first())
                        .containsText(
                                texts.of(Texts.FRENCH, "assessment.because.criticalBelow", "FICT-BC01", "C1.1", 1));
            }
            member.locator(block + ".vote vaadin-radio-button").first().click();
            assertThat(president.locator(block + ".vote"))
                    .containsText(texts.of(Texts.FRENCH, "assessment.vote.waiting", 1, 5, "")
                            .strip());
            president
                    .getByLabel(texts.of(Texts.FRENCH, "assessment.prescription", "C1.1"))
                    .fill("Un bon diplôme requis.");
            assertThat(president.locator(block)).containsText(texts.of(Texts.FRENCH, "assessment.ground.ACCESS"));
            presiding.speaks().picture("deliberate-president");
            sitting.speaks().picture("deliberate-member");
            presiding.speak(Texts.ARABIC);
            president.locator(".debate").waitFor();
            presiding.picture("deliberate-president");
            sitting.speak(Texts.ARABIC);
            member.locator(".debate").waitFor();
            sitting.picture("deliberate-member");
        }
    }

    /** TA Bordeaux, 28 May 2025, n° 2304482: after an annulment nobody of the old jury sits again. */
    @Test
    void anUpheldAppealGoesFromItsGroundsToAnEntirelyRenewedJury() {
        var juliette = people.register("juliette@tasdiq.example", "Juliette Exemple-Fictive", PASSWORD, Texts.FRENCH);
        var story = demo.aFile("juliette", "FICT-LP-ADAD")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled()
                .scored()
                .heard()
                .deliberated()
                .signed();
        var file = story.file();
        await().atMost(Duration.ofSeconds(60)).until(() -> isNotified(file));
        try (var candidate = browser.window(Texts.FRENCH, 390, ColorScheme.LIGHT);
                var board = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT);
                var second = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT);
                var office = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var mine = candidate
                    .signIn("juliette@tasdiq.example", PASSWORD)
                    .open("/candidacy/my-file/" + file)
                    .page();
            mine.getByLabel(french("decision.appeal.grounds")).fill("Un membre du jury n’a pas étudié le dossier.");
            mine.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "courriel.txt", "text/plain", "Courriel fictif".getBytes(StandardCharsets.UTF_8)));
            assertThat(mine.locator(".fields .lines a")).hasText("courriel.txt");
            candidate.speaks().picture("appeal-form");
            button(mine, "decision.appeal.lodge").click();
            mine.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(mine.getByText(french("decision.appeal.pending")).first())
                    .isVisible();

            var ruling = enter(board, "beatrice", Texts.FRENCH);
            open(ruling, "review-appeal/" + file);
            assertThat(ruling.locator(".step-body")).containsText("n’a pas étudié le dossier");
            assertThat(ruling.locator(".step-body .lines a").first()).hasText("courriel.txt");
            for (var language : Texts.LOCALES) {
                board.speak(language);
                ruling.locator(".step-body > *:visible").first().waitFor();
                board.speaks().picture("review-appeal");
            }
            board.speak(Texts.FRENCH);
            ruling.locator("vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText(french("decision.ruling.UPHELD")))
                    .click();
            ruling.getByLabel(french("decision.review.reasons")).fill("Le procès-verbal établit le grief.");
            button(ruling, "decision.review.propose").click();
            assertThat(ruling.getByText(french("decision.proposal.own"))).isVisible();

            var confirming = enter(second, "baptiste", Texts.FRENCH);
            open(confirming, "review-appeal/" + file);
            assertThat(confirming.locator(".step-body")).containsText("Le procès-verbal établit le grief.");
            second.speaks().picture("review-appeal-second");
            button(confirming, "decision.proposal.confirm").click();
            confirming
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            confirming.waitForURL("**/desk");

            await().atMost(Duration.ofSeconds(60)).until(() -> knowsOfTheAnnulment(juliette, file));
            for (var language : Texts.LOCALES) {
                candidate.speak(language);
                mine.reload();
                assertThat(mine.locator("#main")).containsText(texts.of(language, "decision.void"));
                assertThat(mine.locator("#main")).containsText(texts.of(language, "credential.status.REVOKED"));
                candidate.speaks().picture("annulled");
            }

            var builder = enter(office, "sonia", Texts.FRENCH);
            open(builder, "appoint-jury/" + file);
            for (var member : oldJury(file)) {
                var line = builder.locator(".jurors li").filter(new Locator.FilterOptions().setHasText(member));
                assertThat(line).containsText(french("jury.conflict.ANNULLED_JURY"));
                assertThat(line.locator("vaadin-checkbox")).hasAttribute("disabled", "");
            }
            office.speaks().picture("renewed-jury");
            tick(builder, "ACADEMIC", 3);
            tick(builder, "PROFESSIONAL", 2);
            builder.locator("vaadin-select")
                    .filter(new Locator.FilterOptions()
                            .setHas(builder.getByText(
                                    french("jury.president"), new Page.GetByTextOptions().setExact(true))))
                    .first()
                    .click();
            builder.getByRole(AriaRole.OPTION).first().press("Enter");
            assertThat(builder.locator("#main")).containsText(french("jury.check.lawful"));
            button(builder, "jury.propose").click();
            builder.locator("vaadin-notification-card").first().waitFor();
            try (var certifier = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
                var appointing = enter(certifier, "claire", Texts.FRENCH);
                open(appointing, "appoint-jury/" + file);
                button(appointing, "jury.appoint").click();
                appointing.waitForURL("**/desk");
            }
        }
        var rounds = actors.asSystem(() -> juries.rounds(file));
        org.assertj.core.api.Assertions.assertThat(rounds).hasSize(2);
        org.assertj.core.api.Assertions.assertThat(rounds.getLast().members())
                .hasSize(5)
                .doesNotContainAnyElementsOf(rounds.getFirst().members());
        story.sessionScheduled();
    }

    /** The first of that quality who may sit. */
    private void tick(Page builder, String quality, int many) {
        var free = builder.locator(".jurors li")
                .filter(new Locator.FilterOptions().setHasText(french("jury.quality." + quality)))
                .locator("vaadin-checkbox:not([disabled])");
        for (int i = 0; i < many; i++) free.nth(i).click();
    }

    private boolean isNotified(CandidacyId file) {
        return actors.asSystem(() -> decisions.current(file))
                .filter(decision -> decision.notifiedOn() != null)
                .isPresent();
    }

    private boolean knowsOfTheAnnulment(PersonId reader, CandidacyId file) {
        return actors.as(reader, () -> decisions.history(file).stream().noneMatch(DecisionSheet::active));
    }

    private List<String> oldJury(CandidacyId file) {
        return actors.asSystem(() -> juries.rounds(file).getFirst().members().stream()
                .map(member -> people.sheet(member).name())
                .toList());
    }

    private Locator button(Page page, String key) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(french(key)))
                .first();
    }

    private String french(String key) {
        return texts.of(Texts.FRENCH, key);
    }

    private void amend(Page page, String competency, int level) {
        page.getByText(texts.of(Texts.FRENCH, "assessment.discuss", competency)).click();
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHasText(texts.of(Texts.FRENCH, "assessment.amend.level", competency)))
                .click();
        // It may lie beyond the edge of the window, where no pointer goes.
        page.getByRole(AriaRole.OPTION).nth(level + 1).dispatchEvent("click");
    }

    private static Page enter(Browser.Window window, String person, Locale language) {
        var page = window.signIn(person + "@tasdiq.example", PASSWORD).page();
        window.speak(language);
        page.locator(".task").first().waitFor();
        return page;
    }

    private static void open(Page page, String step) {
        page.locator(".task h3 a[href*='" + step + "']").first().click();
        page.locator(".file-head").waitFor();
        page.locator(".step-body > *:visible").first().waitFor();
    }

    /** Connects the context with the broker. */
    static class RealBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("tasdiq.engine.address=" + RealServers.zeebe().address())
                    .applyTo(context);
        }
    }
}
