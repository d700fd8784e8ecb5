package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import org.tasdiq.CaseId;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.recognition.RequestId;

/** Leads to the page of a case of any kind, of what one learner was awarded, or of what a request earned. */
public final class CasePage {
    private CasePage() {}

    public static Anchor link(CaseId id, String reference) {
        return new Anchor(path(id), reference);
    }

    public static String path(CaseId id) {
        return switch (id) {
            case OfferId offer -> "offer/" + offer.value();
            case AwardId award -> "award/" + award.value();
            case AwardedId awarded -> "awarded/" + awarded.value();
            case RecognisedId recognised -> "request/" + recognised.value();
            case RequestId request -> "request/" + request.value();
            default -> "file/" + id.value();
        };
    }
}
