package org.tasdiq.ui.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.ServedTest;
import org.tasdiq.Texts;
import org.tasdiq.ui.Browser;

/** An installation in which nobody is, founded in a real browser. */
@ServedTest
@TestPropertySource(properties = "tasdiq.clock.controlled=false")
@ExtendWith(OutputCaptureExtension.class)
class FoundingIT {
    private static final Pattern ANNOUNCED = Pattern.compile("/found is ([A-Z2-7-]+)");

    private final Browser browser;
    private final Texts texts;

    FoundingIT(@LocalServerPort int port, Texts texts) {
        this.texts = texts;
        browser = new Browser("http://127.0.0.1:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isUsableByAllAndLeadsTheFirstAdministratorToTheDesk(CapturedOutput log) {
        for (var look : Browser.Look.each()) {
            try (var window = browser.window(look)) {
                window.open("/login").page().locator("a[href*=found]").first().waitFor();
                window.speaks().usableByAll().picture("login-empty");
                window.open("/found").page().locator("vaadin-email-field").waitFor();
                window.speaks().usableByAll().picture("found");
                fill(window, look.language(), "AAAA-AAAA-AAAA-AAAA");
                assertThat(window.page().locator("vaadin-text-field[invalid]")).hasCount(1);
                window.speaks().usableByAll().picture("found-refused").calm();
            }
        }
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            var code =
                    ANNOUNCED.matcher(log).results().findFirst().orElseThrow().group(1);
            window.open("/found").page().locator("vaadin-email-field").waitFor();
            fill(window, Texts.FRENCH, code);
            window.page().waitForURL("**/desk");
            window.page().locator("h1").first().waitFor();
            window.speaks().usableByAll().picture("founded");
            window.calm();
        }
    }

    private void fill(Browser.Window window, Locale language, String code) {
        var page = window.page();
        type(window, language, "found.code", code);
        type(window, language, "found.nameFr", "Université de Port-Azur (fictive)");
        type(window, language, "found.nameAr", "جامعة بور أزور (خيالية)");
        type(window, language, "found.nameEn", "University of Port-Azur (fictitious)");
        type(window, language, "found.city", "Port-Azur");
        type(window, language, "found.houseCode", "PORT-AZUR");
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION).first().dispatchEvent("click");
        type(window, language, "register.name", "Ada Exemple-Fictif");
        type(window, language, "register.email", "ada@example.org");
        type(window, language, "register.password", "douze lettres fictives");
        page.locator("vaadin-button[theme~=primary]").first().click();
    }

    private void type(Browser.Window window, Locale language, String label, String words) {
        window.page().getByLabel(texts.of(language, label)).first().fill(words);
    }
}
