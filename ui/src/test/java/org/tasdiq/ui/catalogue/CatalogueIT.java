package org.tasdiq.ui.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.catalogue.DesignId;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** Micro-credentials in a real browser: for everybody, for those who describe them, and for those who approve them. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueIT {
    private final Browser browser;
    private final Bench bench;
    private final Faculty.Story published;
    private final Faculty.Story drafted;
    private final Faculty.Story checked;
    private final Faculty.Story accepted;
    private final DesignId design;

    CatalogueIT(@LocalServerPort int port, Bench bench, Faculty faculty, Designs designs) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.bench = bench;
        published = faculty.anOffer().published();
        drafted = faculty.anOffer();
        checked = faculty.anOffer().checked();
        accepted = faculty.anOffer().accepted();
        design = drafted.as(
                drafted.head(),
                () -> designs.begin(
                        drafted.institution(), ModuleDesign.empty("fr", "Statistique appliquée (fictive)")));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void everybodyFindsAndReadsAnOffer(Browser.Look look) {
        var reference = published.sheet().reference();
        try (var window = browser.window(look)) {
            var page = window.open("/catalogue").page();
            window.speaks().usableByAll().picture("catalogue");
            page.locator("#least").fill("many");
            page.locator("form[role=search] button").click();
            page.locator("#least-error").waitFor();
            window.speaks().usableByAll();
            page.locator("#least").fill("20");
            page.locator("form[role=search] button").click();
            page.locator(".offers a[href='/catalogue/" + reference + "']").click();
            assertThat(page.locator("dl.facts")).containsText(reference);
            window.speaks().usableByAll().picture("catalogue-offer");
            window.open("/catalogue/MC-2000-NOTHNG")
                    .page()
                    .locator("[role=alert]")
                    .waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void thoseWhoTeachWriteSeeAndDesign(Browser.Look look) {
        try (var window = entered(look, drafted.head())) {
            window.open("/offers").page().locator(".sorted").waitFor();
            window.speaks().usableByAll().picture("offers");
            window.open("/offer/" + drafted.id() + "/edit")
                    .page()
                    .locator("vaadin-text-area")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("offer-edit");
            window.open("/offer/" + drafted.id() + "/preview")
                    .page()
                    .locator("pre")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("offer-preview");
            window.open("/offer/" + drafted.id())
                    .page()
                    .locator("dl.facts")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("offer");
            window.open("/module-design/" + drafted.institution().value() + "/" + design.value())
                    .page()
                    .locator("vaadin-text-area")
                    .first()
                    .waitFor();
            window.speaks().usableByAll().picture("module-design").calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void theOfficerReviewsAndTheVoteIsRecorded(Browser.Look look) {
        try (var window = entered(look, checked.officer())) {
            step(window, "review-quality/" + checked.id()).picture("review-quality");
        }
        try (var window = entered(look, accepted.authority())) {
            step(window, "record-council-vote/" + accepted.id()).picture("record-council-vote");
        }
        try (var window = entered(look, published.officer())) {
            step(window, "review-offer/" + published.id())
                    .picture("review-offer")
                    .calm();
        }
    }

    private static Browser.Window step(Browser.Window window, String address) {
        window.open("/catalogue/" + address)
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
