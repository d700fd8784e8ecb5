package org.tasdiq.ui.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** Stacking paths in a real browser: for those who lay them, for learners, and on the public page of an offer. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class PathsIT {
    private static final String CERTIFICATION = "FICT-LP-ADAD";

    private final Browser browser;
    private final Bench bench;
    private final Paths paths;
    private final Bench.Story story;
    private final String reference;
    private final PathId draft;
    private final PathId published;

    PathsIT(@LocalServerPort int port, Bench bench, Registrar registrar, Faculty faculty, Paths paths) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        this.paths = paths;
        story = registrar.closed(registrar.notified());
        reference = faculty.anOffer().published().sheet().reference();
        published = begun("Du bloc au diplôme (fictif)");
        int revision = story.as(story.head(), () -> paths.sheet(published)).revision();
        story.as(story.authority(), () -> paths.publish(published, revision));
        draft = begun("Vers le diplôme, brouillon (fictif)");
    }

    private PathId begun(String name) {
        var blocks = List.of(Piece.block(CERTIFICATION, "BC01"), Piece.block(CERTIFICATION, "BC02"));
        var content = new PathContent(
                Faculty.all(name),
                Faculty.all("Pour avancer pas à pas."),
                new Goal(HourBand.NATIONAL_DIPLOMA, CERTIFICATION, List.of()),
                List.of(
                        new Part(Faculty.all("Fondements"), Rule.ALL, null, blocks),
                        new Part(Faculty.all("Approfondir"), Rule.ALL, null, List.of(Piece.offer(reference)))));
        return story.as(story.head(), () -> paths.begin(story.institution(), content));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void thoseWhoTeachLayAPath(Browser.Look look) {
        try (var window = entered(look, story.head())) {
            window.open("/paths").page().locator(".sorted").waitFor();
            window.speaks().usableByAll().picture("paths");
            window.open("/path/" + draft)
                    .page()
                    .locator("vaadin-text-area")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("path-edit");
            window.open("/path/" + published)
                    .page()
                    .locator("section.card")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("path").calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aLearnerSeesWhatIsMissing(Browser.Look look) {
        try (var window = entered(look, story.candidate())) {
            var page = window.open("/pathway").page();
            page.locator("vaadin-progress-bar").first().waitFor();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Du bloc au diplôme");
            window.speaks().usableByAll().picture("pathway").calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void everybodySeesWhereAnOfferLeads(Browser.Look look) {
        try (var window = browser.window(look)) {
            var page = window.open("/catalogue/" + reference).page();
            assertThat(page.locator("[aria-labelledby=paths]")).containsText("Du bloc au diplôme");
            window.speaks().usableByAll().picture("catalogue-offer-paths");
        }
    }

    private Browser.Window entered(Browser.Look look, PersonId person) {
        return browser.window(look).enter(bench.emailOf(person), Bench.PASSWORD);
    }
}
