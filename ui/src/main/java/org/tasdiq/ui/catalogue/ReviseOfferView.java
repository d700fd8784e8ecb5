package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Step;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.Zones;

/** The authors change the offer as they were asked to, and send it again. */
@Route("catalogue/revise-offer/:id")
@Step("catalogue.reviseOffer")
public class ReviseOfferView extends OfferStepView {
    private final transient Approvals approvals;
    private final transient OfferEditors editors;
    private final transient Zones zones;
    private @Nullable OfferEditor editor;

    ReviseOfferView(Offers offers, Deadlines deadlines, Approvals approvals, OfferEditors editors, Zones zones) {
        super(offers, deadlines);
        this.approvals = approvals;
        this.editors = editors;
        this.zones = zones;
    }

    @Override
    protected void show(OfferSheet offer, Div body) {
        var opened = editors.of(offer);
        editor = opened;
        var send = act(getTranslation("catalogue.revise.send"), () -> {
            if (opened.guard(() -> approvals.reviseOffer(offer(), opened.revision()))) {
                editor = null;
                done();
            }
        });
        body.add(
                new ReviewLines(approvals.reviews(offer.id()), zones.ofReader()),
                opened.saved(),
                opened,
                actions(send));
    }

    @Override
    protected boolean isUnsaved() {
        return editor != null && editor.isUnsaved();
    }
}
