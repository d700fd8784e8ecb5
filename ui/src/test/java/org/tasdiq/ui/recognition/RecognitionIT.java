package org.tasdiq.ui.recognition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.ui.Browser;

/** The recognition of a credential from elsewhere in a real browser: the worked example, which ends in part. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionIT {
    private final Browser browser;
    private final Bench bench;
    private final Texts texts;
    private final Recognisers.House house;
    private final Recognisers.Story checking;
    private final Recognisers.Story incomplete;
    private final Recognisers.Story evaluating;
    private final Recognisers.Story differing;
    private final Recognisers.Story decided;
    private final Recognisers.Story contested;

    RecognitionIT(
            @LocalServerPort int port, Bench bench, Recognisers recognisers, Evaluations evaluations, Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.texts = texts;
        house = recognisers.aHouse();
        decided = asks().complete().evaluated(1, 2).decided();
        checking = asks().verified();
        incomplete = asks().verified().checked(CheckRuling.Outcome.INCOMPLETE, "Le pays, s’il vous plaît.");
        evaluating = asks().complete();
        differing = asks().complete();
        differing.sealed(1, house.evaluator(1), differing.found(3, Evaluators.partial()));
        differing.sealed(2, house.evaluator(2), differing.found(5, Evaluators.full()));
        differing.asSystem(() -> evaluations.compare(differing.id()));
        contested = asks().complete().evaluated(1, 2).decided().contested();
    }

    private Recognisers.Story asks() {
        return house.asks(Recognisers.sample());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aLearnerAsksAndSeesAtOnceWhatWasFound(Browser.Look look) {
        try (var window = entered(look, house.person("Lina Exemple-Fictive", Role.CANDIDATE))) {
            window.open("/my-requests").page().locator(".empty").waitFor();
            window.speaks().usableByAll().picture("my-requests-none");
            var page = window.open("/my-requests/new").page();
            page.locator("vaadin-radio-button").nth(1).click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("badge.json", "application/json", Recognisers.sample()));
            assertThat(page.locator("main")).containsText(say(look, "credential.imported.intact.NO"));
            window.speaks().usableByAll().picture("new-request");
            page.locator(".step-actions vaadin-button[theme=primary]").click();
            assertThat(page.locator("main")).containsText(say(look, "refusal.recognition.noConsent"));
            window.usableByAll().picture("new-request-refused");
            page.reload();
            assertThat(page.locator("main")).containsText("badge.json");
            window.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void theLearnerReadsTheDecisionInPart(Browser.Look look) {
        try (var window = entered(look, decided.learner())) {
            window.open("/my-requests").page().locator(".task").waitFor();
            window.speaks().usableByAll().picture("my-requests");
            var page = window.open("/request/" + decided.id()).page();
            assertThat(page.locator("main")).containsText(say(look, "recognition.outcome.PARTIAL"));
            assertThat(page.locator("main")).containsText(say(look, "recognition.coverage", 60));
            assertThat(page.locator("main")).containsText(decided.ruling().attestation());
            window.speaks().usableByAll().picture("request-decided").calm();
        }
        try (var window = entered(look, incomplete.learner())) {
            step(window, "complete-request/" + incomplete.id())
                    .picture("complete-request")
                    .calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void staffCheckWeighAndSettle(Browser.Look look) {
        try (var window = entered(look, house.officer())) {
            window.open("/requests").page().locator(".sorted").waitFor();
            window.speaks().usableByAll().picture("requests");
            window.open("/request/" + checking.id())
                    .page()
                    .locator("table.matrix")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("request");
            step(window, "check-request/" + checking.id())
                    .picture("check-request")
                    .calm();
        }
        try (var window = entered(look, house.evaluator(1))) {
            step(window, "assess-request/" + evaluating.id()).picture("assess-request");
            weigh(window.page(), look);
            window.speaks().usableByAll().picture("assess-request-written").calm();
        }
        try (var window = entered(look, house.evaluator(3))) {
            step(window, "assess-request-again/" + evaluating.id())
                    .picture("assess-request-again")
                    .calm();
        }
        try (var window = entered(look, house.authority())) {
            step(window, "settle-request/" + differing.id()).picture("settle-request");
            window.open("/partnerships")
                    .page()
                    .locator("vaadin-text-field")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("partnerships");
            window.open("/precedents").page().locator(".empty").waitFor();
            window.speaks().usableByAll().picture("precedents").calm();
        }
        try (var window = entered(look, house.board())) {
            step(window, "review-contest/" + contested.id())
                    .picture("review-contest")
                    .calm();
        }
    }

    /** Best grades but one, three of five outcomes covered: the table answers in part. */
    private void weigh(Page page, Browser.Look look) {
        var groups = page.locator("vaadin-radio-group");
        for (int criterion = 0; criterion < 7; criterion++)
            groups.nth(criterion)
                    .locator("vaadin-radio-button")
                    .nth(criterion == 0 ? 1 : 0)
                    .click();
        for (int outcome = 0; outcome < 5; outcome++)
            groups.nth(7 + outcome)
                    .locator("vaadin-radio-button")
                    .nth(outcome < 3 ? 0 : 2)
                    .click();
        assertThat(page.locator("main")).containsText(say(look, "recognition.verdict.coveragePartial"));
        assertThat(page.locator("main")).containsText(say(look, "recognition.coverage", 60));
    }

    private String say(Browser.Look look, String key, Object... arguments) {
        return texts.of(look.language(), key, arguments);
    }

    private static Browser.Window step(Browser.Window window, String address) {
        window.open("/recognition/" + address)
                .page()
                .locator(".step-actions vaadin-button")
                .first()
                .waitFor();
        return window.speaks().usableByAll();
    }

    private Browser.Window entered(Browser.Look look, PersonId person) {
        return browser.window(look).enter(bench.emailOf(person), Bench.PASSWORD);
    }
}
