package org.tasdiq.ui.catalogue;

import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.catalogue.PathStatus;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The status of a path as word, icon and colour. */
final class PathBadge {
    private PathBadge() {}

    static StatusBadge of(PathStatus status) {
        var tone = switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case PUBLISHED -> Tone.DONE;
            case REPLACED, WITHDRAWN -> Tone.STOP;
        };
        return new StatusBadge(I18NProvider.translate("catalogue.path.status." + status), tone);
    }
}
