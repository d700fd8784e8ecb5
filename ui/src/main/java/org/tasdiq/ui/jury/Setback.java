package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Why a jury that was at work is back at its composition, and what is kept of its work. */
final class Setback {
    private Setback() {}

    /** Empty where nothing of the kind happened. */
    static Optional<Component> of(JurySheet jury) {
        if (!jury.isHeardAgain() && jury.status() != JuryStatus.BROKEN) return Optional.empty();
        var key = jury.isHeardAgain() ? "jury.setback.heardAgain" : "jury.setback.broken";
        var said = new Div(
                new StatusBadge(I18NProvider.translate(key), Tone.ATTENTION),
                new Paragraph(I18NProvider.translate(key + ".text")));
        said.addClassName("stack");
        return Optional.of(said);
    }
}
