package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import org.tasdiq.CaseId;
import org.tasdiq.catalogue.OfferId;

/** Leads to the page of a file, or of an offer. */
public final class CasePage {
    private CasePage() {}

    public static Anchor link(CaseId id, String reference) {
        return new Anchor((id instanceof OfferId ? "offer/" : "file/") + id.value(), reference);
    }
}
