package org.tasdiq.ui.referential;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.tasdiq.deadline.Standing;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Whether a version holds. */
class StandingBadge extends StatusBadge {
    StandingBadge(Standing standing) {
        super(translate("referential.standing." + standing), tone(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case PAST -> Tone.NEUTRAL;
            case PRESENT -> Tone.DONE;
            case COMING -> Tone.INFO;
        };
    }
}
