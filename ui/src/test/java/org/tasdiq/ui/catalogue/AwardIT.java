package org.tasdiq.ui.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.LearnerLine;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.credential.AwardIssuing;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** A list of learners in a real browser: tried and sent, confirmed, followed, and what its learner opens. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardIT {
    private final Browser browser;
    private final Bench bench;
    private final Texts texts;
    private final Faculty.Story story;
    private final AwardId waiting;
    private final AwardId issued;
    private final LearnerLine learner;
    private final String link;

    AwardIT(
            @LocalServerPort int port,
            Bench bench,
            Texts texts,
            Faculty faculty,
            Awards awards,
            AwardIssuing issuing,
            Credentials credentials,
            LearnerLinks links,
            Actors actors) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.texts = texts;
        story = faculty.anOffer().published();
        waiting = actors.as(story.head(), () -> awards.submit(story.id(), Learners.table(60, 5), Learners.TERMS));
        issued = actors.as(story.head(), () -> awards.submit(story.id(), Learners.table(30, 2), Learners.TERMS));
        story.as(story.authority(), () -> awards.confirmAward(issued, new AwardRuling(true, "")));
        actors.asSystem(() -> issuing.issueAward(issued));
        learner = actors.asSystem(() -> awards.lines(issued)).getFirst();
        link = actors.asSystem(() -> links.address(credentials
                        .of(Objects.requireNonNull(learner.id()))
                        .getFirst()
                        .id()))
                .orElseThrow()
                .path();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void theHeadTriesAListAndFollowsAnother(Browser.Look look) {
        try (var window = entered(look, story.head())) {
            var page = window.open("/offer/" + story.id() + "/award").page();
            var table = page.locator("vaadin-text-area textarea").first();
            table.fill(Learners.table(
                    Learners.line("Amel Fictive", UUID.randomUUID() + "@example.org"),
                    "Hugo Fictif,hugo.example.org,10,80,yes"));
            table.press("Tab");
            page.locator("vaadin-button[theme~=primary]").first().click();
            assertThat(page.locator(".sorted")).containsText("Hugo Fictif");
            window.speaks().usableByAll().picture("submit-award");
        }
        try (var window = entered(look, story.head())) {
            window.open("/award/" + issued)
                    .page()
                    .locator("vaadin-progress-bar")
                    .waitFor();
            window.speaks().usableByAll().picture("award").calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void anotherPersonConfirmsAndLooksAtOneLearner(Browser.Look look) {
        try (var window = entered(look, story.authority())) {
            window.open("/catalogue/confirm-award/" + waiting)
                    .page()
                    .locator(".step-actions vaadin-button")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("confirm-award");
            assertThat(window.open("/awarded/" + learner.id()).page().locator("main"))
                    .containsText(learner.credential());
            window.speaks().usableByAll().picture("awarded").calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aLearnerWithoutAnAccountOpensTheLink(Browser.Look look) {
        try (var window = browser.window(look)) {
            var page = window.open("/" + link).page().locator("main");
            assertThat(page).containsText(learner.credential());
            assertThat(page).containsText(texts.of(look.language(), "credential.verdict.UNKNOWN"));
            assertThat(page).containsText(texts.of(look.language(), "credential.finding.ISSUER_LOCAL_KEY"));
            window.speaks().usableByAll().picture("received").calm();
        }
    }

    private Browser.Window entered(Browser.Look look, PersonId person) {
        return browser.window(look).enter(bench.emailOf(person), Bench.PASSWORD);
    }
}
