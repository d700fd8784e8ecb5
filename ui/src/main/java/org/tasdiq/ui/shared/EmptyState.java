package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where a list has nothing to show: why, and what could be done. */
public class EmptyState extends Div {
    public EmptyState(Symbol symbol, String title, String text, Component... actions) {
        addClassName("empty");
        add(symbol.icon(), new H2(title), new Paragraph(text));
        add(actions);
    }
}
