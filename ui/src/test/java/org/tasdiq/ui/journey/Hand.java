package org.tasdiq.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tasdiq.Texts;

/** A person's hand on a screen: finds fields and buttons by the words that stand on them. */
final class Hand {
    private static final int LONGEST = 90_000;

    private static final Texts TEXTS = new Texts();

    private final Page page;
    private final Locator where;
    private final Locale language;

    /** On a screen in French. */
    Hand(Page page) {
        this(page, Texts.FRENCH);
    }

    Hand(Page page, Locale language) {
        this(page, page.locator("#main"), language);
    }

    private Hand(Page page, Locator where, Locale language) {
        this.page = page;
        this.where = where;
        this.language = language;
    }

    /** In French. */
    static String words(String key, Object... arguments) {
        return TEXTS.of(Texts.FRENCH, key, arguments);
    }

    /** In the language of the screen. */
    String say(String key, Object... arguments) {
        return TEXTS.of(language, key, arguments);
    }

    Page page() {
        return page;
    }

    /** The same hand within a part of the page. */
    Hand within(String part) {
        return new Hand(page, where.locator(part), language);
    }

    Hand within(String part, int number) {
        return new Hand(page, where.locator(part).nth(number), language);
    }

    /** The part of that kind on which these words stand. */
    Hand on(String part, String words) {
        return new Hand(
                page,
                where.locator(part)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first(),
                language);
    }

    /** Fills the field with that label and leaves it. */
    Hand write(String label, String text) {
        var field = where.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
        return this;
    }

    /** Fills a field with a calendar or a list of its own, and closes that. */
    Hand date(String key, String text) {
        var field = where.getByLabel(say(key), new Locator.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Enter");
        return this;
    }

    Hand writeKey(String key, String text) {
        return write(say(key), text);
    }

    /** Ticks the box, or the one of several choices, on which these words stand. */
    Hand tick(String words) {
        awaitAnswered();
        where.locator("vaadin-checkbox, vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .locator("input")
                .check();
        return this;
    }

    /** Ticks the choice of that number, from 0, of those that stand here. */
    Hand tick(int number) {
        awaitAnswered();
        where.locator("vaadin-radio-button").nth(number).locator("input").check();
        return this;
    }

    /** Chooses in the list with that label, also what of it lies beyond the edge of the window, where no pointer goes. */
    Hand choose(String label, String option) {
        awaitAnswered();
        where.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        var chosen = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true));
        chosen.dispatchEvent("click");
        chosen.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Until the server answered: what it notices of the field before moves things away from under the pointer. */
    private void awaitAnswered() {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
    }

    /** Searches in the only list of suggestions here, and takes what is found. */
    Hand search(String words) {
        where.locator("vaadin-combo-box input").fill(words);
        take(page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
        return this;
    }

    /** What was found in a list, also where it lies beyond the edge of the window. */
    private static void take(Locator found) {
        found.waitFor();
        found.dispatchEvent("click");
    }

    /** Adds to the list of several with that label. */
    Hand add(String label, String option) {
        var field = where.locator("vaadin-multi-select-combo-box")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("input");
        field.fill(option);
        take(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first());
        field.press("Escape");
        field.press("Tab");
        return this;
    }

    Hand upload(List<ExamplePortfolio.Item> items) {
        where.locator("vaadin-upload input[type=file]")
                .setInputFiles(items.stream().map(ExamplePortfolio.Item::file).toArray(FilePayload[]::new));
        for (var item : items) on(".lines > li", item.title()).where.waitFor();
        return this;
    }

    /** Hands the file in where one is asked for. */
    Hand upload(FilePayload file) {
        where.locator("vaadin-upload input[type=file]").setInputFiles(file);
        return this;
    }

    /** Follows the link on which these words stand. */
    Hand follow(String words) {
        link(words).click();
        return this;
    }

    /** Where what is behind the link lies, once it is downloaded. */
    Path download(String words) {
        return page.waitForDownload(() -> link(words).click()).path();
    }

    private Locator link(String words) {
        return where.locator("a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    Hand press(String key, Object... arguments) {
        awaitAnswered();
        where.locator("vaadin-button:visible:text-is(\"" + say(key, arguments) + "\")")
                .first()
                .click();
        return this;
    }

    /** Answers yes to the question that was asked. */
    Hand confirm() {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        return this;
    }

    /** Waits until the words stand there. */
    Hand await(String text) {
        where.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    /** Waits until the words stand nowhere any more, and be it that many files are inspected before. */
    Hand gone(String text) {
        assertThat(where.getByText(text)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONGEST));
        return this;
    }

    /** The step is done: the desk is there again. */
    void done() {
        page.waitForURL("**/desk");
        page.locator("h1").first().waitFor();
    }
}
