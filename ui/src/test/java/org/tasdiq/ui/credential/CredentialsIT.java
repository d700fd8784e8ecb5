package org.tasdiq.ui.credential;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.proof.CredentialVerdict;
import org.tasdiq.credential.proof.SealAuthority;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.Browser;

/** A learner takes a credential away and shows it; somebody without an account checks it; the authority suspends it. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CredentialsIT {
    private static final int LIGHT = 100 * 1024;

    private final Browser browser;
    private final Bench bench;
    private final Registrar registrar;
    private final Credentials credentials;
    private final IssuerKeys keys;
    private final Seals seals;
    private final Texts texts;
    private final Clock clock;
    private final String address;

    CredentialsIT(
            @LocalServerPort int port,
            Bench bench,
            Registrar registrar,
            Credentials credentials,
            IssuerKeys keys,
            Seals seals,
            Texts texts,
            Clock clock) {
        this.bench = bench;
        this.registrar = registrar;
        this.credentials = credentials;
        this.keys = keys;
        this.seals = seals;
        this.texts = texts;
        this.clock = clock;
        address = "http://127.0.0.1:" + port;
        browser = new Browser(address);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aCredentialIsShownCheckedAndSuspended(Browser.Look look) throws IOException {
        var language = look.language();
        var file = registrar.notified();
        try (var learner = browser.window(look).enter(bench.emailOf(file.candidate()), Bench.PASSWORD);
                var authority = browser.window(look).enter(bench.emailOf(file.authority()), Bench.PASSWORD);
                var anybody = browser.window(look)) {
            var page = learner.open("/wallet").page();
            page.locator("h2").first().waitFor();
            learner.speaks().usableByAll().picture("wallet");
            var badge = page.waitForDownload(
                    () -> link(page, language, "credential.download.badge").click());
            var paper = page.waitForDownload(
                    () -> page.locator("a[download]").first().click());
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText(texts.of(language, "credential.share.make")))
                    .first()
                    .click();
            learner.speaks().usableByAll().picture("wallet-share-form");
            button(page, language, "credential.share.make").click();
            var made = page.getByLabel(texts.of(language, "credential.share.link"));
            assertThat(made).hasValue(Pattern.compile("http.*/verify/[\\w-]{43}"));
            learner.speaks().usableByAll().picture("wallet-shared");
            var path = made.inputValue().replaceFirst("^https?://[^/]+", "");

            var seen = anybody.open(path).page();
            assertThat(seen.locator(".answer h2"))
                    .hasText(texts.of(language, "credential.verdict.UNKNOWN")); // a local key
            anybody.speaks().usableByAll().picture("shared");
            light(seen);
            check(seen, language, badge.path(), "badge.png", "image/png", CredentialVerdict.UNKNOWN);
            anybody.speaks().usableByAll().picture("checked");
            check(seen, language, paper.path(), "certificate.pdf", "application/pdf", CredentialVerdict.UNKNOWN);

            var tab = authority.open("/file/" + file.file()).page();
            tab.locator("#tab-decision").click();
            // The newest in the wallet is the last of the file.
            var line = tab.locator("li")
                    .filter(new Locator.FilterOptions().setHas(tab.locator("summary")))
                    .last();
            var form = line.locator("details").first();
            form.locator("summary").click();
            form.locator("vaadin-select").click();
            tab.locator("vaadin-select-item:visible")
                    .filter(new Locator.FilterOptions()
                            .setHasText(texts.of(language, "credential.reason.UNDER_INQUIRY")))
                    .first()
                    .dispatchEvent("click");
            form.getByLabel(texts.of(language, "credential.reason.words")).fill("Une pièce est vérifiée.");
            authority.speaks().usableByAll().picture("suspending");
            form.locator("vaadin-button").click();
            assertThat(button(tab, language, "credential.reinstate")).isVisible();
            anybody.open(path);
            assertThat(seen.locator(".answer h2")).hasText(texts.of(language, "credential.verdict.NO"));
            anybody.speaks().usableByAll().picture("shared-suspended");
            recalled(look, file, authority, tab, language);
            learner.calm();
            anybody.calm();
            authority.calm();
        }
    }

    /** One authority asks, the other finds it on the desk and agrees. */
    private void recalled(Browser.Look look, Bench.Story file, Browser.Window authority, Page tab, Locale language) {
        var ask = texts.of(language, "credential.recall.ask");
        var form = tab.locator("details")
                .filter(new Locator.FilterOptions().setHasText(ask))
                .first();
        form.locator("summary").click();
        form.locator("vaadin-select").click();
        tab.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, "credential.reason.ISSUED_IN_ERROR")))
                .first()
                .dispatchEvent("click");
        form.locator("vaadin-button").click();
        assertThat(tab.locator("#main")).containsText(texts.of(language, "credential.recall.fourEyes"));
        authority.speaks().usableByAll().picture("recall-asked");
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        try (var other = browser.window(look).enter(bench.emailOf(second), Bench.PASSWORD)) {
            var desk = other.open("/desk").page();
            desk.locator("h3 a").first().waitFor();
            other.speaks().usableByAll().picture("desk-recall");
            desk.locator("h3 a").first().click();
            desk.locator("#tab-decision").click();
            button(desk, language, "credential.recall.confirm").click();
            desk.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(desk.locator("#main")).containsText(texts.of(language, "credential.reason.ISSUED_IN_ERROR"));
            other.speaks().usableByAll().picture("recall-confirmed");
            other.calm();
        }
    }

    /** Under the kind that is chosen first; the page is not opened again. */
    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void aBadgeInAPortfolioIsReadWhileThePageIsOpen(Browser.Look look) {
        var language = look.language();
        var earlier = registrar.notified();
        var badge = earlier.as(
                earlier.candidate(),
                () -> credentials.badge(
                        earlier.file(),
                        credentials.of(earlier.file()).getFirst().id()));
        var file = bench.aFile();
        try (var candidate = browser.window(look).enter(bench.emailOf(file.candidate()), Bench.PASSWORD)) {
            var page = candidate
                    .open("/portfolio/compile-portfolio/" + file.file())
                    .page();
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("badge.png", "image/png", badge));
            assertThat(page.locator("#main")).containsText(texts.of(language, "credential.imported.intact.YES"));
            assertThat(page.locator("#main")).containsText(texts.of(language, "credential.imported.again"));
            candidate.speaks().usableByAll().picture("portfolio-badge");
            candidate.calm();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.ui.Browser$Look#each")
    void theKeysOfAnInstitutionAreKeptByItsAdministrator(Browser.Look look) throws IOException {
        var language = look.language();
        var file = registrar.issued();
        PersonId administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var issued = new SealAuthority(clock.instant())
                .issue("CN=Cachet fictif,O=Fictive,2.5.4.97=VATFR-12345678901,C=FR", "EC", Duration.ofDays(30));
        file.as(
                administrator,
                () -> seals.importKey(file.institution(), issued.pkcs12("fichier fictif"), "fichier fictif"));
        file.as(administrator, () -> keys.identify(file.institution(), "VATFR-12345678901"));
        file.asSystem(() -> credentials.issue(file.file()));
        try (var learner = browser.window(look).enter(bench.emailOf(file.candidate()), Bench.PASSWORD);
                var anybody = browser.window(look)) {
            var wallet = learner.open("/wallet").page();
            wallet.locator("h2").first().waitFor();
            learner.speaks().usableByAll().picture("wallet-sealed");
            var sealed = wallet.waitForDownload(
                    () -> link(wallet, language, "credential.download.sealed").click());
            check(
                    anybody.page(),
                    language,
                    sealed.path(),
                    "europass.json",
                    "application/json",
                    CredentialVerdict.GENUINE);
            anybody.speaks().usableByAll().picture("checked-sealed");
            learner.calm();
            anybody.calm();
        }
        try (var window = browser.window(look).enter(bench.emailOf(administrator), Bench.PASSWORD)) {
            window.open("/desk").page().locator("h3 a").first().waitFor();
            window.speaks().usableByAll().picture("desk-seal");
            var page = window.open("/account").page();
            button(page, language, "credential.key.renew.ED25519").click();
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(page.locator("#main")).containsText(texts.of(language, "credential.key.signs"));
            window.speaks().usableByAll().picture("issuer-keys");
            window.calm();
        }
    }

    private void check(
            Page page, Locale language, java.nio.file.Path file, String name, String type, CredentialVerdict verdict)
            throws IOException {
        page.navigate(address + "/verify?lang=" + language.getLanguage());
        page.locator("#file").setInputFiles(new FilePayload(name, type, Files.readAllBytes(file)));
        page.locator("main button.button").click();
        assertThat(page.locator(".answer h2")).hasText(texts.of(language, "credential.verdict." + verdict));
    }

    /** Everything the page loads, as it comes over the wire. */
    private static void light(Page page) {
        var bytes = (Number)
                page.evaluate("performance.getEntries().reduce((sum, e) => sum + (e.encodedBodySize ?? 0), 0)");
        Assertions.assertThat(bytes.intValue()).isBetween(1, LIGHT);
        Assertions.assertThat(page.locator("script").count()).isZero();
    }

    private Locator link(Page page, Locale language, String key) {
        return page.locator("a")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }

    private Locator button(Page page, Locale language, String key) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(texts.of(language, key)))
                .first();
    }
}
