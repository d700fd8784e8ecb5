package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.tasdiq.Texts;

/** A real Chromium: opens pages as people do, takes their picture, and measures whether everybody can use them. */
public final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Every look, with a picture of each: {@code ./tasdiq test --thorough}. */
    public static final boolean THOROUGH = Boolean.getBoolean("tasdiq.thorough");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds. Two suites share the machine's cores: what is slow is not wrong. */
    private static final int PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** How people look at a page: each language on a device of its own. */
    public enum Look {
        DESK(Texts.FRENCH, 1280, ""),
        TABLET(Texts.ENGLISH, 820, "-tablet"),
        PHONE(Texts.ARABIC, 390, "-phone");

        private final Locale language;
        private final int width;
        private final String suffix;

        Look(Locale language, int width, String suffix) {
            this.language = language;
            this.width = width;
            this.suffix = suffix;
        }

        public Locale language() {
            return language;
        }

        /** The narrowest and from right to left, where most goes wrong; all of them when the tests are thorough. */
        public static List<Look> each() {
            return THOROUGH ? List.of(values()) : List.of(PHONE);
        }
    }

    /** What lies outside of the window at its sides; nothing where nobody has to scroll. */
    private static final String BEYOND = """
            () => document.documentElement.scrollWidth <= innerWidth + 1 ? '' : 'wider than the window: '
                + [...document.querySelectorAll('body *')]
                    .filter(element => element.getBoundingClientRect().right > innerWidth + 1
                        || element.getBoundingClientRect().left < -1)
                    .map(element => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`)
                    .join('; ')
            """;

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    /** @param address where the application is served, such as {@code http://127.0.0.1:8080} */
    public Browser(String address) {
        this.address = address;
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("tasdiq.chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** A window to look at pages in one of the ways people do. */
    public Window window(Look look) {
        var window = window(look.language, look.width, ColorScheme.LIGHT);
        window.suffix = look.suffix;
        return window;
    }

    /** A person's own window: language, size, light or dark. What the console complains about fails {@link Window#calm}. */
    public Window window(Locale language, int width, ColorScheme scheme) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.toLanguageTag())
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, width < 600 ? 844 : 900));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return new Window(context, language);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** One window, its page and its complaints. */
    public static final class Window implements AutoCloseable {
        private final BrowserContext context;
        private Locale language;
        private String suffix = "";
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Window(BrowserContext context, Locale language) {
            this.context = context;
            this.language = language;
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            page.onPageError(complaints::add);
        }

        public Page page() {
            return page;
        }

        /** Opens a page in the language of the window. */
        public Window open(String path) {
            page.navigate(path);
            page.locator("h1").first().waitFor();
            return speak(language);
        }

        /** Lets the person in as the form at the door does, without drawing it: what is opened next is theirs. */
        public Window enter(String email, String password) {
            var door = TOKEN.matcher(page.request().get("/login").text());
            if (!door.find()) throw new AssertionError("No form at the door");
            var answer = page.request()
                    .post(
                            "/login",
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setForm(FormData.create()
                                            .set("username", email)
                                            .set("password", password)
                                            .set("_csrf", door.group(1))));
            assertThat(answer.headers().get("location")).endsWith("/desk");
            return this;
        }

        /** Signs in and waits for the desk. */
        public Window signIn(String email, String password) {
            page.navigate("/login");
            page.locator("input[name=username]").fill(email);
            page.locator("input[name=password]").fill(password);
            page.locator("vaadin-login-form vaadin-button").first().click();
            page.waitForURL("**/desk");
            page.locator("h1").first().waitFor();
            return speak(language);
        }

        /** Goes on in another language, by the switch at the top of every screen. */
        public Window speak(Locale other) {
            language = other;
            // Where it is spoken already, the switch would load the page again with nothing to wait for.
            if (page.locator("html").getAttribute("lang").startsWith(other.getLanguage())) return this;
            page.locator(".languages [lang=" + other.getLanguage() + "]").click();
            page.waitForFunction("document.documentElement.lang.startsWith('" + other.getLanguage() + "')");
            page.locator("h1").first().waitFor();
            return this;
        }

        /** Keeps a picture of the whole page in {@code target/screenshots/<language>/<name>.png}. */
        public Window picture(String name) {
            if (!THOROUGH) return this;
            var size = page.viewportSize();
            // The screens scroll inside their frame: the window grows to what the frame holds.
            var height = (Number) page.evaluate("Math.max(document.documentElement.scrollHeight,"
                    + " (document.getElementById('main')?.scrollHeight ?? 0) + 64)");
            page.setViewportSize(size.width, height.intValue());
            view(name);
            page.setViewportSize(size.width, size.height);
            return this;
        }

        /** Keeps a picture of what stands in the window, in its language. */
        public Window view(String name) {
            return keep(PICTURES.resolve(language.getLanguage()).resolve(name + suffix + ".png"));
        }

        /** Keeps a picture of what stands in the window, for the manual, in {@code target/screenshots/manual/<name>.png}. */
        public Window glance(String name) {
            return keep(PICTURES.resolve("manual").resolve(name + ".png"));
        }

        private Window keep(Path picture) {
            if (THOROUGH) page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            return this;
        }

        /** Everybody can use this page: no rule of WCAG 2.2 A/AA or good practice is broken, in this language. */
        public Window usableByAll() {
            var before = List.copyOf(complaints);
            var violations = new AxeRunOptions();
            violations.setResultTypes(List.of("violations"));
            var found = new AxeBuilder(page)
                    .setLegacyMode(true) // without a page of its own to add up frames, which there are none of
                    .options(violations)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .exclude("vaadin-connection-indicator") // Vaadin's own, outside every landmark
                    .exclude("vaadin-tabs") // whose own scroller, inside the list of tabs, can take the focus
                    .analyze();
            complaints.clear(); // what axe itself tried does not count
            complaints.addAll(before);
            assertThat(found.getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(n -> n.getHtml() + " " + n.getFailureSummary())
                                            .toList())
                            .toList())
                    .as(page.url())
                    .isEmpty();
            return this;
        }

        /** The page speaks the language it was asked for, in its direction, and needs no sideways scrolling. */
        public Window speaks() {
            assertThat(page.locator("html").getAttribute("lang")).startsWith(language.getLanguage());
            assertThat(page.evaluate("getComputedStyle(document.documentElement).direction"))
                    .isEqualTo(Texts.ARABIC.getLanguage().equals(language.getLanguage()) ? "rtl" : "ltr");
            assertThat(page.locator("body").innerText())
                    .as("text missing on " + page.url())
                    .doesNotContain("!shell.", "!site.");
            // A window that has just changed its size is laid out over some frames.
            Awaitility.await("no sideways scrolling on " + page.url())
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .untilAsserted(() ->
                            assertThat(String.valueOf(page.evaluate(BEYOND))).isEmpty());
            return this;
        }

        /** The console has complained about nothing. */
        public Window calm() {
            assertThat(complaints).isEmpty();
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
