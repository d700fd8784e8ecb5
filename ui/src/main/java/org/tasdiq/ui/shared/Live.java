package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Says to screen readers what happened without moving the focus: saved, uploaded, refused. */
public final class Live {
    private static final String ID = "live";

    private Live() {}

    /** The region of the page; the main layout carries it. */
    public static Div region() {
        var region = new Div();
        region.setId(ID);
        region.addClassName("only-read");
        region.getElement().setAttribute("role", "status");
        region.getElement().setAttribute("aria-live", "polite");
        return region;
    }

    /** Announces the text. */
    public static void say(String text) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "const region = document.getElementById($0); if (region) { region.textContent = '';"
                                + " requestAnimationFrame(() => region.textContent = $1); }",
                        ID,
                        text);
    }
}
