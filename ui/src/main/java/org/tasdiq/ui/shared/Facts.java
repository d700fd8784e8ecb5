package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Names with their values. */
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    /** @param words as somebody wrote them; without any the line is left out */
    public Facts said(String key, String words) {
        return words.isEmpty() ? this : fact(key, words(words));
    }

    public Facts fact(String key, Component value) {
        return pair(getTranslation(key), value);
    }

    public Facts pair(String name, Component value) {
        var pair = new Div(new Term(words(name)), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }

    /** Several values of one name, below each other. */
    public static Div lines(List<String> values) {
        var lines = new Div();
        values.forEach(value -> lines.add(new Div(words(value))));
        return lines;
    }

    /** In the direction of its own writing, line by line. */
    public static Span words(String words) {
        var said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        said.getStyle().set("white-space", "pre-line");
        return said;
    }
}
