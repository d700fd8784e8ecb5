package org.tasdiq.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The seal and the name of the product, leading home. */
public class Brand extends Anchor {
    public Brand(String home) {
        super(home, "");
        addClassName("brand");
        var seal = new Image("favicon.svg", "");
        add(seal, new Span(getTranslation("shell.name")));
    }
}
