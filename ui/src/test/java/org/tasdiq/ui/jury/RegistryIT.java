package org.tasdiq.ui.jury;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Quality;
import org.tasdiq.ui.Browser;

/** The register of jurors, the lists of the staff and the words of letters in a real browser, in every language, on desk and phone. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class RegistryIT {
    private final Browser browser;
    private final Bench bench;
    private final Roles roles;
    private final Texts texts = new Texts();
    private final Bench.Story file;
    private final PersonId administrator;

    RegistryIT(@LocalServerPort int port, Bench bench, Roles roles) {
        this.bench = bench;
        this.roles = roles;
        browser = new Browser("http://127.0.0.1:" + port);
        file = bench.aFile();
        file.register("Zoé", Quality.PROFESSIONAL, true);
        administrator = file.person("Ada Régie-Fictive", Role.ADMINISTRATOR);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void isUsableByAll(Browser.Look look) {
        var house = file.institution().value();
        try (var window = enter(file.secretary(), look)) {
            see(window, "jurors", "table", "registry");
            see(window, "juror/" + house + "/" + file.juror("J4").value(), "vaadin-date-picker", "juror");
            see(window, "jurors/import/" + house, "vaadin-upload", "registry-import");
            see(window, "files", "table.files tbody tr", "files");
            see(window, "files?words=zzz&state=all&due=overdue", ".chips", "files-chips");
            window.open("/files")
                    .page()
                    .locator("vaadin-details-summary")
                    .filter(new Locator.FilterOptions().setHasText(texts.of(look.language(), "casefile.columns")))
                    .first()
                    .click();
            window.speaks().usableByAll().picture("files-columns");
            see(window, "cockpit", "#cockpit-funnel tasdiq-chart svg", "cockpit");
            window.calm();
        }
        try (var window = enter(file.authority(), look)) {
            var letter = "letter/" + house + "/PARTIAL/" + look.language().getLanguage();
            see(window, "letters", "table", "letters");
            see(window, letter, "vaadin-text-area", "letter");
            see(window, "letters/post/" + house, "vaadin-time-picker", "letters-post");
            window.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void peopleAndTheirRolesAreUsableByAll(Browser.Look look) {
        var house = file.institution().value();
        try (var window = enter(administrator, look)) {
            see(window, "people", "#main .tasks", "people");
            see(window, "people/" + house + "/" + file.juror("J1").value(), "#main .lines", "person");
            window.calm();
        }
    }

    @Test
    void closesTheOpenPageOfWhoLosesTheRoleAndOpensTheDoorsOfANewOne() {
        var secretary = file.person("Secrétaire Passagère-Fictive", Role.JURY_SECRETARY);
        try (var window = enter(secretary, Browser.Look.TABLET)) {
            var page = window.open("/jurors").page();
            page.locator("table").waitFor();
            file.as(administrator, () -> roles.grant(secretary, Role.QUALITY_AUDITOR, file.institution(), "Essai"));
            assertThat(page.locator("vaadin-side-nav"))
                    .containsText(texts.of(Texts.ENGLISH, "assessment.report.title"));
            assertThat(page.locator("table")).isVisible();
            file.as(administrator, () -> {
                roles.withdraw(secretary, Role.QUALITY_AUDITOR, file.institution(), "Essai");
                roles.withdraw(secretary, Role.JURY_SECRETARY, file.institution(), "Essai");
            });
            assertThat(page.locator("#main h1")).hasText(texts.of(Texts.ENGLISH, "shell.closed.title"));
            assertThat(page.locator("vaadin-side-nav")).not().containsText(texts.of(Texts.ENGLISH, "jury.registry"));
        }
    }

    @Test
    void comesBackThroughTheFileThatWasDownloaded() throws Exception {
        try (var window = enter(file.secretary(), Browser.Look.TABLET)) {
            var page = window.open("/jurors").page();
            page.locator("table").waitFor();
            var link = page.locator("a[download]").first();
            var csv = Files.readString(page.waitForDownload(link::click).path(), StandardCharsets.UTF_8);
            upload(page, csv);
            assertThat(page.locator("body")).containsText("No new juror, 0 changed, 6 unchanged, 0 refused.");
            upload(page, csv.replace("ACADEMIC", "PROFESSEUR"));
            assertThat(page.locator("body")).containsText("0 changed, 3 unchanged, 3 refused.");
            window.picture("registry-import-refused");
        }
    }

    private void upload(Page page, String csv) {
        page.navigate("/jurors/import/" + file.institution().value());
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("jurors.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void see(Browser.Window window, String path, String awaited, String picture) {
        window.open("/" + path).page().locator(awaited).first().waitFor();
        window.speaks().usableByAll().picture(picture);
    }

    private Browser.Window enter(PersonId person, Browser.Look look) {
        return browser.window(look).enter(bench.emailOf(person), Bench.PASSWORD);
    }
}
