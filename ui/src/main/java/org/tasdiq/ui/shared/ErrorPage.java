package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that could not be opened: what happened, what was kept, where to go on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {
    private String title = "";

    final void say(String title, String text) {
        this.title = title;
        getContent().removeAll();
        getContent().addClassName("error-page");
        var icon = Symbol.CIRCLE_ALERT.icon();
        var desk = new Anchor("desk", getTranslation("shell.backToDesk"));
        getContent().add(icon, new H1(title), new Paragraph(text), desk);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}
