package org.tasdiq.ui.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Citation;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.Browser;

/** A juror marks while the connection comes and goes, by key, and cites the page that is open. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptMarksIT {
    private static final String NOTE = "Trois tableaux de bord, pages 2 et 3";
    private static final String KEPT = "Object.keys(localStorage).filter(key => key.startsWith('tasdiq:mark:')).length";

    /** Phone, tablet upright and across, desk. */
    private static final List<Integer> WIDTHS = List.of(390, 768, 1024, 1280);

    private final Browser browser;
    private final Bench.Story file;
    private final EvidenceId report;
    private final Judges judges;
    private final Scoring scoring;
    private final People people;
    private final Actors actors;
    private final Texts texts;

    KeptMarksIT(
            @LocalServerPort int port,
            Bench bench,
            Judges judges,
            Scoring scoring,
            People people,
            Actors actors,
            Texts texts) {
        browser = new Browser("http://127.0.0.1:" + port);
        this.judges = judges;
        this.scoring = scoring;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        file = bench.aFile();
        report = file.report("Rapport", "Rapport.pdf", RealFiles.pdf("un", "deux", "trois"));
        file.inspected().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void whatIsTypedAndCitedWithoutAConnectionIsThereWhenThePageIsOpenedAgain() {
        try (var window = scoring("J2", Browser.Look.DESK)) {
            var page = window.page();
            page.context().setOffline(true);
            mark(page).locator("textarea").fill(NOTE);
            mark(page).locator("vaadin-radio-button input").nth(2).check();
            turnTo(page, 2);
            for (int pressed = 0; pressed < 2; pressed++)
                mark(page).locator(".cite-page").click();
            turnTo(page, 3);
            assertThat(mark(page).locator(".kept-here")).isVisible();
            assertThat(marks("J2")).isEmpty();
            page.navigate("about:blank");
            page.context().setOffline(false);
            open(page);
            assertThat(mark(page).locator("textarea")).hasValue(NOTE);
            page.waitForFunction(KEPT + " === 0");
            assertThat(mark(page).locator(".kept-here")).isHidden();
            assertThat(marks("J2"))
                    .extracting(Mark::level, Mark::note, Mark::cited)
                    .containsExactly(tuple(2, NOTE, List.of(new Citation(report, 2))));
        }
    }

    @Test
    void theConnectionComesBackAndNothingIsKeptAnyMore() {
        try (var window = scoring("J3", Browser.Look.DESK)) {
            var page = window.page();
            page.context().setOffline(true);
            mark(page).locator("textarea").fill(NOTE);
            assertThat(mark(page).locator(".kept-here")).isVisible();
            page.context().setOffline(false);
            page.waitForFunction(KEPT + " === 0", null, new Page.WaitForFunctionOptions().setTimeout(60_000));
            assertThat(marks("J3")).extracting(Mark::note).containsExactly(NOTE);
        }
    }

    @Test
    void whereSomethingNewerIsSavedTheJurorIsAsked() {
        try (var window = scoring("J4", Browser.Look.DESK)) {
            var page = window.page();
            page.context().setOffline(true);
            mark(page).locator("textarea").fill(NOTE);
            assertThat(mark(page).locator(".kept-here")).isVisible();
            page.navigate("about:blank");
            var id = judges.competency(file, "C1.1");
            file.as(
                    file.juror("J4"),
                    () -> scoring.mark(file.file(), new Mark(id, 1, false, "D’un autre onglet", List.of())));
            page.context().setOffline(false);
            open(page);
            var question = page.locator(".kept-newer");
            assertThat(question).containsText(NOTE);
            assertThat(marks("J4")).extracting(Mark::note).containsExactly("D’un autre onglet");
            question.locator("vaadin-button").first().click();
            assertThat(question).hasCount(0);
            page.waitForFunction(KEPT + " === 0");
            assertThat(marks("J4")).extracting(Mark::note).containsExactly(NOTE);
        }
    }

    @Test
    void levelsAreGivenByKeyAndTheOpenPageIsCited() {
        try (var window = scoring("J5", Browser.Look.DESK)) {
            var page = window.page();
            mark(page).locator("vaadin-radio-button input").first().focus();
            page.keyboard().press("3");
            page.keyboard().press("n");
            page.keyboard().type("0 erreur");
            turnTo(page, 2);
            mark(page).locator(".cite-page").click();
            assertThat(mark(page)
                            .getByText("P01", new Locator.GetByTextOptions().setExact(false))
                            .last())
                    .isVisible();
            page.waitForFunction(KEPT + " === 0");
            assertThat(marks("J5"))
                    .extracting(Mark::level, Mark::note, Mark::cited)
                    .containsExactly(tuple(3, "0 erreur", List.of(new Citation(report, 2))));
            mark(page).locator("vaadin-radio-button input").first().focus();
            page.keyboard().press("j");
            page.keyboard().press("x");
            var second = page.locator(".mark-fields").nth(1);
            assertThat(second.getByText(texts.of(Texts.FRENCH, "assessment.cannotJudge.ask")))
                    .isVisible();
            assertThat(page.locator(".step-actions vaadin-button[theme~=primary]")
                            .last())
                    .isDisabled();
            window.usableByAll();
        }
    }

    @Test
    void theLastLookShowsEverythingAndTheSealLeavesNothingOnTheDevice() {
        judges.mark(file, "J1");
        for (var look : List.of(Browser.Look.DESK, Browser.Look.PHONE)) {
            try (var window = scoring("J1", look)) {
                fitsEverywhere(window, "scoring");
                look(window.page());
                fitsEverywhere(window, "last-look");
            }
        }
        try (var window = scoring("J1", Browser.Look.DESK)) {
            var page = window.page();
            page.evaluate(
                    "sheet => localStorage.setItem('tasdiq:mark://' + sheet + '/x', '{}')",
                    file.file() + "/" + file.juror("J1").value());
            page.locator(".split-width").fill("65");
            var whole = page.locator(".workplace-tools vaadin-button");
            whole.click();
            page.waitForFunction("document.fullscreenElement !== null");
            assertThat(whole).hasAttribute("aria-pressed", "true");
            assertThat(whole).isFocused();
            assertThat(page.locator("tasdiq-reader .tool-whole")).hasCount(0);
            assertThat(page.locator("vaadin-drawer-toggle")).isHidden();
            window.glance("scoring-whole");
            look(page);
            assertThat(page.locator(".last-look")).containsText("C1.1");
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(page.getByText(texts.of(Texts.FRENCH, "assessment.sealed.text")))
                    .isVisible();
            page.waitForFunction(KEPT + " === 0");
            assertThat(page.locator(".cite-page")).hasCount(0);
            assertThat(page.locator(".split-width")).hasValue("65");
        }
    }

    @Test
    void evidenceAndGridFillTheScreenInBothDirectionsOfReading() {
        for (var look : List.of(Browser.Look.DESK, Browser.Look.PHONE)) {
            try (var window = scoring("J1", look)) {
                var page = window.page();
                page.locator(".workplace-tools vaadin-button").click();
                page.waitForFunction("document.fullscreenElement !== null");
                assertThat(mark(page)).isVisible();
                window.speaks().usableByAll().view("scoring-whole");
            }
        }
    }

    private static void fitsEverywhere(Browser.Window window, String picture) {
        var size = window.page().viewportSize();
        for (int width : WIDTHS) {
            window.page().setViewportSize(width, size.height);
            window.speaks().picture(picture + "-" + width);
        }
        window.page().setViewportSize(size.width, size.height);
    }

    private static void turnTo(Page page, int number) {
        page.locator("tasdiq-reader .number").fill(Integer.toString(number));
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelector('tasdiq-reader').page === " + number);
    }

    private static void look(Page page) {
        page.locator(".step-actions vaadin-button[theme~=primary]").last().click();
        assertThat(page.locator(".last-look")).isVisible();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private List<Mark> marks(String juror) {
        return file.as(file.juror(juror), () -> scoring.own(file.file())).marks();
    }

    private static Locator mark(Page page) {
        return page.locator("#mark-C1\\.1");
    }

    private Browser.Window scoring(String juror, Browser.Look look) {
        var email = actors.asSystem(() -> people.sheet(file.juror(juror))).email();
        var window = browser.window(look).enter(email, Bench.PASSWORD).open(path());
        awaitGrid(window.page());
        return window;
    }

    private void open(Page page) {
        page.navigate(path());
        awaitGrid(page);
    }

    private String path() {
        return "/assessment/score-portfolio/" + file.file();
    }

    private static void awaitGrid(Page page) {
        mark(page).waitFor();
        assertThat(page.locator("tasdiq-reader .page[data-page-number='1'] canvas"))
                .isVisible();
    }
}
