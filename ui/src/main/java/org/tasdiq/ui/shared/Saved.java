package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Span;

/** Says when the draft was last saved, by the clock of the person who writes. */
public class Saved extends Span {
    private final Span words = new Span(getTranslation("shell.saved.nothing"));

    public Saved() {
        addClassName("saved");
        getElement().setAttribute("role", "status");
        add(Symbol.CLOCK.icon(), words);
    }

    public void pending() {
        words.setText(getTranslation("shell.saved.pending"));
    }

    public void now() {
        removeAll();
        add(Symbol.CIRCLE_CHECK.icon(), words);
        words.setText(getTranslation("shell.saved"));
        words.getElement()
                .executeJs(
                        "this.textContent = $0.replace('{0}', new Date().toLocaleTimeString($1,"
                                + " {hour: '2-digit', minute: '2-digit', hour12: false}))",
                        getTranslation("shell.saved.at", "{0}"), getLocale().toLanguageTag());
    }
}
