package org.tasdiq.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.local.Server;
import org.tasdiq.ui.Browser;
import tools.jackson.databind.JsonNode;

/** Whatever dies, and however often somebody presses: nothing is lost and nothing happens twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class DrillIT {
    private static final String CERTIFICATION = "FICT-LP-ADAD";
    private static final String FOUND_COMPLETE = "{\"missing\": [], \"note\": \"\", \"identityChecked\": true}";
    private static final int PRESSES = 8;
    private static final String NO_LINK =
            "{\"presentProfessionalLink\": false, \"pastProfessionalLink\": false, \"personalLink\": false,"
                    + " \"accompaniedCandidate\": false, \"text\": \"\"}";
    private static final String ACKNOWLEDGED = "Trois tableaux de bord, pages 2 et 3.";
    private static final String INTERRUPTED =
            "La méthode est choisie, décrite, appliquée à deux cas réels et ses limites sont dites sans détour.";
    private static final String WITHOUT_A_SERVER = "Écrit pendant que rien ne répondait.";
    private static final String NOTHING_KEPT =
            "Object.keys(localStorage).filter(key => key.startsWith('tasdiq:mark:')).length === 0";
    private static final int KEY = 40;
    /** Most of it for the signatures; what was in hand at the death comes again when the engine's lock is over. */
    private static final Duration AN_AWARD = Duration.ofMinutes(5);

    private static final int LEARNERS = 1000;
    private static final int FAULTY = 20;

    private final Installation installation = new Installation("drill");
    private final Rest rest = installation.rest();
    private final Browser browser = new Browser(installation.address());

    @AfterAll
    void close() {
        browser.close();
        installation.close();
    }

    /** JourneyIT kills the application once, always. */
    @Test
    @EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
    void aFileGoesOnOverRestWhileApplicationAndBrokerAreKilledBetweenItsSteps() throws Exception {
        var journey = journey();
        var said = new ArrayList<String>();
        try (var lines = journey.inputReader();
                var enter = journey.outputWriter()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (!line.matches("\\d+\\. .*")) continue;
                switch (line.substring(0, line.indexOf('.'))) {
                    case "3" -> killAndStart(installation.application());
                    case "5" -> killAndStart(installation.stack().zeebe());
                    case "7" ->
                        killAndStart(
                                installation.application(), installation.stack().zeebe());
                    default -> {}
                }
                enter.write("\n");
                enter.flush();
            }
        }
        assertThat(journey.waitFor()).as(String.join("\n", said)).isZero();
        assertThat(said.getLast())
                .contains("PARTIAL_SUCCESS_OF_FULL_CERTIFICATION")
                .contains("3 credentials");
        var reference = said.getLast().substring(0, said.getLast().indexOf(' '));
        assertThat(installation.stepsOf(
                        installation.value("select id from candidacy where reference = '" + reference + "'")))
                .containsExactly(
                        "candidacy.checkCompleteness",
                        "candidacy.completeApplication",
                        "candidacy.checkCompleteness",
                        "candidacy.decideAdmissibility",
                        "portfolio.compilePortfolio",
                        "portfolio.reviewEvidence",
                        "jury.appointJury",
                        "jury.scheduleSession",
                        "assessment.scorePortfolio",
                        "jury.recordHearing",
                        "assessment.deliberate",
                        "assessment.signMinutes");
        assertThat(installation.value("select count(*) from engine_command where done_at is null"))
                .isEqualTo("0");
    }

    @Test
    void ofTwoTabsOneCompletesTheTaskAndTheOtherIsTold() {
        var file = rest.application("deux-onglets", CERTIFICATION);
        rest.awaitTask("ines", file, "candidacy.checkCompleteness");
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            window.signIn("ines@tasdiq.example", Installation.PASSWORD);
            var first = open(window.page(), file);
            var second = open(window.page().context().newPage(), file);
            complete(first).click();
            first.waitForURL("**/desk");
            complete(second).click();
            assertThat(second.locator("vaadin-notification-card").first().innerText())
                    .contains(new Texts().of(Texts.FRENCH, "refusal.candidacy.notToCheck"));
        }
        wentOnOnce(file);
    }

    @Test
    void aDoubleClickActsOnce() {
        var file = rest.application("double-clic", CERTIFICATION);
        rest.awaitTask("ines", file, "candidacy.checkCompleteness");
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            window.signIn("ines@tasdiq.example", Installation.PASSWORD);
            var page = open(window.page(), file);
            complete(page).dblclick();
            page.waitForURL("**/desk");
            assertThat(page.locator("vaadin-notification-card[theme~=error]").count())
                    .isZero();
        }
        wentOnOnce(file);
    }

    @Test
    void ofManyAtOnceOnTwoInstancesOfTheApplicationOneActs() throws Exception {
        var file = rest.application("deux-instances", CERTIFICATION);
        rest.awaitTask("ines", file, "candidacy.checkCompleteness");
        try (var second = installation.another();
                var people = Executors.newFixedThreadPool(PRESSES)) {
            second.start();
            var doors = new Rest[] {rest, new Rest(second.address())};
            var presses = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < PRESSES; n++) {
                var door = doors[n % doors.length];
                presses.add(
                        () -> door.tryPost("ines", "/files/" + file + "/candidacy/check-completeness", FOUND_COMPLETE));
            }
            var answers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(presses)) answers.add(answer.get());
            assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
            assertThat(answers).filteredOn(status -> status >= 300).containsOnly(409);
            wentOnOnce(file);
        }
    }

    @Test
    void aDeskOpenOnOneInstanceHearsWhatHappensOnTheOther() {
        var file = rest.application("pupitre", CERTIFICATION);
        rest.awaitTask("ines", file, "candidacy.checkCompleteness");
        try (var second = installation.another()) {
            second.start();
            try (var elsewhere = new Browser(second.address().toString());
                    var window = elsewhere.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
                var desk = window.signIn("claire@tasdiq.example", Installation.PASSWORD)
                        .page();
                rest.post("ines", "/files/" + file + "/candidacy/check-completeness", FOUND_COMPLETE);
                desk.locator(".task h3 a[href*='decide-admissibility/" + file + "']")
                        .waitFor();
            }
        }
    }

    /** Killed as by kill -9, in the middle of a word. */
    @Test
    @EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
    void noKeystrokeOfAJurorIsLostWhileTheApplicationIsKilled() throws Exception {
        var file = atTheMarks();
        rest.awaitTask("amel", file, "assessment.scorePortfolio");
        rest.post("amel", "/files/" + file + "/jury/declare-independence", NO_LINK);
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var page = marking(window, file);
            type(page, 0, ACKNOWLEDGED);
            page.waitForFunction(NOTHING_KEPT);
            var killing = CompletableFuture.runAsync(installation.application()::kill);
            type(page, 1, INTERRUPTED);
            killing.join();
            type(page, 2, WITHOUT_A_SERVER);
            page.locator(".mark-fields").nth(2).locator(".kept-here").waitFor();
            installation.application().start();
            assertThat(notes(file)).contains(ACKNOWLEDGED).doesNotContain(WITHOUT_A_SERVER);

            page = marking(window, file);
            page.waitForFunction(NOTHING_KEPT);
            assertThat(page.locator(".kept-newer").count())
                    .as("asked what holds")
                    .isZero();
            assertThat(notes(file)).containsExactlyInAnyOrder(ACKNOWLEDGED, INTERRUPTED, WITHOUT_A_SERVER);
            assertThat(sheet(file).valueStream().map(mark -> mark.get("level").asInt()))
                    .containsExactly(2, 2, 2);
        }
    }

    /** Killed as by kill -9, with learners taken and not issued yet. */
    @Test
    void aThousandLearnersAreAwardedOnceWhileTheApplicationIsKilledInTheMiddle() {
        var award = rest.confirmedAward(rest.publishedOffer(CERTIFICATION), Learners.table(LEARNERS, FAULTY));
        Awaitility.await("first credentials").atMost(AN_AWARD).until(() -> credentials("*", award) > 0);
        installation.application().kill();
        assertThat(credentials("*", award)).isBetween(1, LEARNERS - FAULTY - 1);
        installation.application().start();

        Awaitility.await("the rest of them").atMost(AN_AWARD).until(() -> credentials("*", award) == LEARNERS - FAULTY);
        rest.await("claire", "/awards/" + award, "state", "ISSUED");
        installation.awaitEnd(award);
        var lines =
                rest.get("claire", "/awards/" + award + "/lines").valueStream().toList();
        assertThat(lines).hasSize(LEARNERS);
        assertThat(lines)
                .filteredOn(line -> line.get("state").asString().equals("ISSUED"))
                .hasSize(LEARNERS - FAULTY)
                .extracting(line -> line.get("credential").asString())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(lines)
                .filteredOn(line -> line.get("state").asString().equals("FAULTY"))
                .hasSize(FAULTY)
                .allMatch(line -> !line.get("fault").asString().isEmpty()
                        && line.get("credential").asString().isEmpty());
        assertThat(credentials("*", award)).isEqualTo(LEARNERS - FAULTY);
        assertThat(credentials("distinct file_id", award)).isEqualTo(LEARNERS - FAULTY);
    }

    private int credentials(String counted, String award) {
        return Integer.parseInt(
                installation.value("select count(" + counted + ") from credential where award_id = '" + award + "'"));
    }

    /** Takes a file from application to decision over REST, and waits for Enter before each chapter. */
    private Process journey() throws IOException {
        var script =
                new ProcessBuilder("bash", Path.of("..", "deploy", "journey.sh").toString(), installation.address());
        script.environment().putAll(Map.of("TASDIQ_STEP_BY_STEP", "yes", "TASDIQ_PATIENCE", "120"));
        return script.redirectErrorStream(true).start();
    }

    /** A file for which five jurors are to mark. */
    private String atTheMarks() throws Exception {
        var journey = journey();
        var said = new ArrayList<String>();
        try (var lines = journey.inputReader();
                var enter = journey.outputWriter()) {
            for (var line = lines.readLine(); line != null && !line.startsWith("8."); line = lines.readLine()) {
                said.add(line);
                if (!line.matches("\\d+\\. .*")) continue;
                enter.write("\n");
                enter.flush();
            }
        } finally {
            journey.destroy();
        }
        var reference = said.stream()
                .filter(line -> line.startsWith("  file "))
                .map(line -> line.substring("  file ".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", said)));
        return installation.value("select id from candidacy where reference = '" + reference + "'");
    }

    private Page marking(Browser.Window window, String file) {
        window.signIn("amel@tasdiq.example", Installation.PASSWORD);
        window.page().navigate(installation.address() + "/assessment/score-portfolio/" + file);
        window.page().locator(".mark-fields").first().waitFor();
        return window.page();
    }

    /** A level and a note, key by key. */
    private static void type(Page page, int competency, String note) {
        var fields = page.locator(".mark-fields").nth(competency);
        fields.locator("vaadin-radio-button input").nth(2).check();
        fields.locator("textarea")
                .first()
                .pressSequentially(note, new Locator.PressSequentiallyOptions().setDelay(KEY));
    }

    private List<String> notes(String file) {
        return sheet(file)
                .valueStream()
                .map(mark -> mark.get("note").asString())
                .toList();
    }

    /** What the database has of the juror's marks. */
    private JsonNode sheet(String file) {
        return rest.get("amel", "/files/" + file + "/assessment/own-sheet").get("marks");
    }

    /** The next step was reached, once. */
    private void wentOnOnce(String file) {
        rest.awaitTask("claire", file, "candidacy.decideAdmissibility");
        assertThat(installation.stepsOf(file))
                .containsExactly("candidacy.checkCompleteness", "candidacy.decideAdmissibility");
    }

    private Page open(Page page, String file) {
        page.navigate(installation.address() + "/candidacy/check-completeness/" + file);
        page.locator(".file-head").waitFor();
        return page;
    }

    private static Locator complete(Page page) {
        return page.locator(".step-actions vaadin-button:visible").first();
    }

    private static void killAndStart(Server... servers) {
        for (var server : servers) server.kill();
        for (var server : servers) server.start();
    }
}
