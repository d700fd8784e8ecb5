package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.Refusal;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.VerdictReason;
import org.tasdiq.portfolio.inspection.Listener;
import org.tasdiq.ui.Browser;

/** A page or a drawing with a script, handed in as evidence, never runs in the browser of who opens it. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentIT {
    private static final String PROSE = "A text of some length before it.\n".repeat(60);

    private final Browser browser;
    private final Bench.Story file;
    private final Evidences evidences;
    private final String email;
    private final Listener listener = new Listener();
    private final String page = "<html><body><script>alert('ran'); fetch('" + listener.address()
            + "')</script><img src=\"" + listener.address() + "/x.png\" onerror=\"alert('ran')\"></body></html>";
    private final String drawing =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert('ran')\"><script>alert('ran')</script></svg>";

    HostileContentIT(@LocalServerPort int port, Bench bench, Evidences evidences, People people, Actors actors) {
        browser = new Browser("http://127.0.0.1:" + port);
        file = bench.aFile();
        this.evidences = evidences;
        email = actors.asSystem(() -> people.sheet(file.candidate())).email();
    }

    @AfterAll
    void close() {
        browser.close();
        listener.close();
    }

    @Test
    void underTheirOwnNamesTheyAreNotTaken() {
        for (var name : List.of("page.html", "drawing.svg", "page.xhtml", "page.txt")) {
            assertThatThrownBy(() -> {
                        add(name, page);
                        file.inspected();
                        open(name);
                    })
                    .as(name)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void hiddenInWhatIsTakenTheyAreDownloadedAndNeverRun() {
        add("hidden page.txt", PROSE + page);
        add("hidden drawing.csv", PROSE + drawing);
        add("broken.pdf", "%PDF-1.7\n" + page);
        file.inspected();
        var ran = new ArrayList<String>();
        try (var window = browser.window(Texts.ENGLISH, 1280, ColorScheme.LIGHT)) {
            var tab = window.page();
            tab.onDialog(dialog -> {
                ran.add(dialog.message());
                dialog.dismiss();
            });
            tab.setContent(page);
            tab.waitForCondition(() -> ran.size() >= 2 && listener.calls() >= 2);
            ran.clear();
            int calls = listener.calls();

            window.enter(email, Bench.PASSWORD);
            for (var name : List.of("hidden page", "hidden drawing", "broken")) {
                tab.navigate("/portfolio/compile-portfolio/" + file.file());
                var link = tab.locator(
                                "ul.lines a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                        .first();
                link.waitFor();
                var address = link.evaluate("a => a.href").toString();
                assertThat(tab.waitForDownload(link::click).failure()).as(name).isNull();
                var answer = tab.context().request().get(address);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
                assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
                assertThat(answer.headers().get("content-type"))
                        .doesNotContain("html")
                        .doesNotContain("svg")
                        .doesNotContain("xml");
                assertThatThrownBy(() -> tab.navigate(address))
                        .as("opened by its address, %s is a download too", name)
                        .isInstanceOf(PlaywrightException.class)
                        .hasMessageContaining("Download is starting");
            }
            assertThat(ran).isEmpty();
            assertThat(listener.calls()).isEqualTo(calls);
        }
    }

    @Test
    void whyAFileIsNotCleanStandsBesideItInEveryLanguage() {
        add("archive.docx", "no archive");
        add("page.txt", page);
        add("broken.pdf", "%PDF-1.7\n");
        file.inspected();
        for (var width : List.of(1280, 390)) {
            try (var window = browser.window(Texts.ENGLISH, width, ColorScheme.LIGHT)) {
                window.enter(email, Bench.PASSWORD).open("/portfolio/compile-portfolio/" + file.file());
                var lines = window.page().locator("ul.lines").first();
                lines.waitFor();
                for (var language : Texts.LOCALES) {
                    window.speak(language);
                    for (var reason : List.of(VerdictReason.NAME_AND_CONTENT_DIFFER, VerdictReason.DAMAGED)) {
                        PlaywrightAssertions.assertThat(lines)
                                .containsText(new Texts().of(language, "portfolio.verdictReason." + reason));
                    }
                    window.speaks().usableByAll().picture("verdicts-" + width);
                }
            }
        }
    }

    private void open(String name) {
        var item = file.as(file.candidate(), () -> evidences.list(file.file())).stream()
                .filter(sheet -> sheet.fileName().equals(name))
                .findFirst()
                .orElseThrow();
        file.as(file.candidate(), () -> evidences.open(file.file(), item.id()));
    }

    private void add(String name, String content) {
        var title = name.substring(0, name.lastIndexOf('.'));
        file.report(title, name, content.getBytes(StandardCharsets.UTF_8));
    }
}
