package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Span;

/** A status as word, icon and colour. */
public class StatusBadge extends Span {
    public StatusBadge(String word, Tone tone) {
        this(word, tone, tone.symbol());
    }

    public StatusBadge(String word, Tone tone, Symbol symbol) {
        addClassNames("status", tone.className());
        add(symbol.icon(), new Span(word));
    }
}
