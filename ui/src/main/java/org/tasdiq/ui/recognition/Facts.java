package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names with their values. */
class Facts extends DescriptionList {
    Facts() {
        addClassName("facts");
    }

    /** @param words as somebody wrote them; without any the line is left out */
    Facts said(String key, String words) {
        return words.isEmpty() ? this : fact(key, words(words));
    }

    Facts fact(String key, Component value) {
        var pair = new Div(new Term(getTranslation(key)), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }

    /** In the direction of its own writing, line by line. */
    static Span words(String words) {
        var said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        said.getStyle().set("white-space", "pre-line");
        return said;
    }
}
