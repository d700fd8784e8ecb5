package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.catalogue.AwardCounts;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.LearnerState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** How far an award is, as word, icon and colour, and as a bar. */
final class AwardWords {
    private AwardWords() {}

    static StatusBadge badge(AwardState state) {
        return new StatusBadge(
                I18NProvider.translate("catalogue.award.state." + state),
                switch (state) {
                    case WAITING -> Tone.ATTENTION;
                    case ISSUING -> Tone.INFO;
                    case ISSUED -> Tone.DONE;
                    case REFUSED -> Tone.STOP;
                });
    }

    static StatusBadge badge(LearnerState state) {
        return new StatusBadge(
                I18NProvider.translate("catalogue.learner.state." + state),
                switch (state) {
                    case FAULTY, REVOKED, REFUSED -> Tone.STOP;
                    case ACCEPTED -> Tone.INFO;
                    case ISSUED -> Tone.DONE;
                });
    }

    /** Issued of those that were accepted. */
    static Component progress(AwardCounts counts) {
        var said = I18NProvider.translate("catalogue.award.progress", counts.issued(), counts.accepted());
        var bar = new ProgressBar(0, Math.max(1, counts.accepted()), counts.issued());
        bar.getElement().setAttribute("aria-label", said);
        var both = new Div(new Span(said), bar);
        both.addClassName("stack");
        return both;
    }
}
