package org.tasdiq.ui.catalogue;

import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The status of an offer as word, icon and colour. */
final class OfferWords {
    private OfferWords() {}

    static StatusBadge badge(OfferStatus status) {
        return new StatusBadge(I18NProvider.translate("catalogue.status." + status), tone(status));
    }

    private static Tone tone(OfferStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, IN_REVIEW, IN_COUNCIL, ADOPTED -> Tone.INFO;
            case IN_CORRECTION -> Tone.ATTENTION;
            case PUBLISHED -> Tone.DONE;
            case REJECTED, WITHDRAWN -> Tone.STOP;
        };
    }
}
