package org.tasdiq.ui.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.Browser;

/** A juror reads the evidence beside the grid: pages as they are, words found in them, and from each claim to its page. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class EvidenceReaderIT {
    private static final int PAGES = 40;

    private final Browser browser;
    private final Bench.Story file;
    private final People people;
    private final Actors actors;

    EvidenceReaderIT(@LocalServerPort int port, Bench bench, Portfolios portfolios, People people, Actors actors) {
        browser = new Browser("http://127.0.0.1:" + port);
        file = bench.aFile();
        this.people = people;
        this.actors = actors;
        var report = add(
                "Rapport.pdf",
                RealFiles.pdf(IntStream.rangeClosed(1, PAGES)
                        .mapToObj(n -> n % 10 == 0 ? "Décision motivée, page " + n : "Page " + n)
                        .toArray(String[]::new)));
        add("Lettre.docx", RealFiles.docx("شهادة الأستاذة على الكفاءة", "Évaluée à l'été"));
        add("Photo.png", RealFiles.picture("png", 640, 480));
        add("Numérisé.pdf", RealFiles.pdfWithABrokenPicture());
        add("Abîmé.pdf", "%PDF-1.7\nnothing of a document".getBytes(StandardCharsets.UTF_8));
        file.inspected();
        file.as(file.candidate(), () -> {
            var first = portfolios.matrix(file.file()).rows().getFirst().competency();
            portfolios.claim(
                    file.file(), first, Position.YES, "J’ai décidé.", List.of(new EvidenceLink(report, 30, 31)));
        });
        file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void drawsPagesOfAPdfWithTheirTextAndOnlyThoseInSight() {
        try (var window = scoring("J3")) {
            var page = window.page();
            assertThat(page.locator("tasdiq-reader .page[data-page-number='1'] .textLayer"))
                    .hasText("Page 1");
            assertThat(inked(page, 1)).isTrue();
            assertThat(page.locator("tasdiq-reader .of")).hasText("sur " + PAGES);
            assertThat(page.getByText("Vous avez ouvert 1 des 5 preuves")).isVisible();
            page.locator("tasdiq-reader").evaluate("reader => reader.scrollIntoView()");
            assertThat(page.getByText("vu 1 de leurs 41 pages PDF")).isVisible();
            page.locator("tasdiq-reader .number").fill("40");
            page.keyboard().press("Enter");
            assertThat(page.locator("tasdiq-reader .page[data-page-number='40'] .textLayer"))
                    .containsText("page 40");
            assertThat(page.locator("tasdiq-reader .page canvas").count()).isLessThan(20);
            page.locator("tasdiq-reader .tool-larger").click();
            assertThat(page.locator("tasdiq-reader .scale")).not().hasText("100 %");
            window.usableByAll().calm();
            var parts = "/webjars/pdfjs-dist/5.4.624/";
            var asked = page.context().request();
            var worker = asked.get(parts + "build/pdf.worker.min.mjs").headers();
            assertThat(worker.get("content-security-policy")).doesNotContain("unsafe");
            assertThat(worker.get("cache-control")).contains("private", "max-age=31536000");
            for (var rest : List.of("build/pdf.sandbox.min.mjs", "build/pdf.worker.mjs.map", "package.json")) {
                assertThat(asked.get(parts + rest).status()).as(rest).isEqualTo(403);
            }
        }
    }

    @Test
    void findsWordsWhateverTheirAccentsAndCounts() {
        try (var window = scoring()) {
            var page = window.page();
            page.locator("tasdiq-reader .words").fill("decision MOTIVEE");
            assertThat(page.locator("tasdiq-reader .hits")).hasText("1 sur 4");
            page.locator("tasdiq-reader .tool-nextHit").click();
            assertThat(page.locator("tasdiq-reader .hits")).hasText("2 sur 4");
            assertThat(page.locator("tasdiq-reader .page[data-page-number='20'] .highlight.selected")
                            .first())
                    .isVisible();
            page.locator("tasdiq-reader .words").fill("nowhere");
            assertThat(page.locator("tasdiq-reader .hits")).hasText("Introuvable");
            choose(page, "Lettre");
            assertThat(page.locator("tasdiq-reader .reader-body h3").first()).hasText("Page 1");
            page.locator("tasdiq-reader .words").fill("شهاده الاستاذه");
            assertThat(page.locator("tasdiq-reader .hits")).hasText("1 sur 1");
            assertThat(page.evaluate("CSS.highlights.get('reader-hit').size")).isEqualTo(1);
            page.locator("tasdiq-reader .words").fill("evaluee a l’ete");
            assertThat(page.locator("tasdiq-reader .hits")).hasText("1 sur 1");
            window.calm();
        }
    }

    @Test
    void aCitationOpensItsPageAndTakesTheFocusThere() {
        try (var window = scoring()) {
            var page = window.page();
            choose(page, "Lettre");
            assertThat(page.locator("tasdiq-reader .reader-body h3").first()).hasText("Page 1");
            page.locator("#mark-C1\\.1 .citations vaadin-button:not(.cite-page)")
                    .click();
            var cited = page.locator("tasdiq-reader .page[data-page-number='30']");
            assertThat(cited).isFocused();
            assertThat(cited).isInViewport();
            assertThat(cited.locator(".textLayer")).containsText("Décision motivée, page 30");
            assertThat(page.locator("tasdiq-reader .number")).hasValue("30");
        }
    }

    @Test
    void showsSmallPagesAsTheyComeIntoSight() {
        try (var window = scoring()) {
            var page = window.page();
            page.locator("tasdiq-reader button.tool-thumbnails").click();
            var drawn = page.locator("tasdiq-reader nav button").nth(0);
            assertThat(drawn).hasAttribute("aria-current", "page");
            page.waitForFunction("document.querySelector('tasdiq-reader nav canvas').width > 0");
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('tasdiq-reader nav button')].at(-1).matches(':has(canvas[height=\"0\"], canvas:not([height]))')"))
                    .isEqualTo(true);
            page.locator("tasdiq-reader nav button").nth(11).click();
            assertThat(page.locator("tasdiq-reader .number")).hasValue("12");
            window.glance("reader").usableByAll().calm();
        }
    }

    @Test
    void speaksArabicAroundADocumentThatKeepsItsDirection() {
        try (var window = browser.window(Texts.ARABIC, 390, ColorScheme.LIGHT)) {
            var page = open(window.enter(email("J2"), Bench.PASSWORD));
            var previous = page.locator("tasdiq-reader .tool-previous").boundingBox();
            var next = page.locator("tasdiq-reader .tool-next").boundingBox();
            org.assertj.core.api.Assertions.assertThat(previous.x).isGreaterThan(next.x);
            assertThat(page.locator("tasdiq-reader .tool-next")).hasAttribute("aria-label", "الصفحة التالية");
            assertThat(page.locator("tasdiq-reader .reader-scroll")).hasCSS("direction", "ltr");
            org.assertj.core.api.Assertions.assertThat((Boolean)
                            page.evaluate("document.querySelector('.evidence-reader').offsetWidth <= innerWidth"))
                    .as("nothing stands beside the window")
                    .isTrue();
            page.locator("tasdiq-reader").evaluate("reader => reader.scrollIntoView()");
            window.speaks().glance("reader-narrow").usableByAll().calm();
        }
    }

    @Test
    void saysWhatCannotBeDrawnAndGivesItsText() {
        try (var window = scoring()) {
            var page = window.page();
            choose(page, "Photo");
            var picture = page.locator("tasdiq-reader img");
            assertThat(picture).hasAttribute("alt", "Photo");
            assertThat(picture.evaluate("image => image.naturalWidth")).isEqualTo(640);
            choose(page, "Numérisé");
            assertThat(page.locator("tasdiq-reader .reader-note"))
                    .containsText("La page 1 ne peut pas être dessinée entièrement");
            assertThat(page.locator("tasdiq-reader .of")).hasText("sur 1");
            choose(page, "Abîmé");
            assertThat(page.locator("tasdiq-reader .reader-note")).containsText("Rien à afficher ici");
            page.route(
                    Pattern.compile(".*/VAADIN/dynamic/resource/.*"),
                    route -> route.fulfill(new Route.FulfillOptions().setBody("%PDF-1.7 broken on the way")));
            page.locator("#mark-C1\\.1 .citations vaadin-button:not(.cite-page)")
                    .click();
            assertThat(page.locator("tasdiq-reader .reader-note")).containsText("ne peuvent pas être dessinées");
            assertThat(page.locator("tasdiq-reader .reader-body h3")).hasCount(PAGES);
            assertThat(page.locator("tasdiq-reader .reader-body h3").nth(29)).isFocused();
        }
    }

    private Browser.Window scoring() {
        return scoring("J2");
    }

    private Browser.Window scoring(String juror) {
        var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT).enter(email(juror), Bench.PASSWORD);
        open(window);
        return window;
    }

    private String email(String juror) {
        return actors.asSystem(() -> people.sheet(file.juror(juror))).email();
    }

    private Page open(Browser.Window window) {
        var page = window.open("/assessment/score-portfolio/" + file.file()).page();
        assertThat(page.locator("tasdiq-reader .page[data-page-number='1'] canvas"))
                .isVisible();
        return page;
    }

    private static void choose(Page page, String title) {
        page.locator(".evidence-reader vaadin-select").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
    }

    /** Something other than white stands on the drawn page. */
    private static boolean inked(Page page, int number) {
        Locator canvas = page.locator("tasdiq-reader .page[data-page-number='" + number + "'] canvas");
        return (Boolean)
                canvas.evaluate(
                        "canvas => canvas.getContext('2d')"
                                + ".getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 < 3 && value < 100)");
    }

    private EvidenceId add(String name, byte[] content) {
        var title = name.substring(0, name.lastIndexOf('.'));
        return file.report(title, name, content);
    }
}
