package org.tasdiq.ui.referential;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.tasdiq.referential.FrameworkLevel.Status;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Whether a text of law sets the match. */
class MatchBadge extends StatusBadge {
    MatchBadge(Status status) {
        super(translate("referential.framework." + status), status == Status.OFFICIAL ? Tone.DONE : Tone.ATTENTION);
    }
}
