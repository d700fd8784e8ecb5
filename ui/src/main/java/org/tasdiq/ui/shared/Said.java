package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Paragraph;

/** What a person wrote, in the direction of its own writing whatever the language of the page. */
public class Said extends Paragraph {
    public Said(String words) {
        super(words);
        getElement().setAttribute("dir", "auto");
        addClassName("said");
    }
}
