package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** Where an offer is written: section by section, kept whenever a field is left. */
@Route("offer/:id/edit")
@Needs("catalogue.writeOffer")
public class OfferEditorView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Offers offers;
    private final transient OfferEditors editors;
    private @Nullable OfferEditor editor;
    private String name = "";

    OfferEditorView(Offers offers, OfferEditors editors) {
        this.offers = offers;
        this.editors = editors;
        getContent().addClassName("stack");
    }

    static String path(OfferId id) {
        return "offer/" + id + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OfferId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("offer")));
        var offer = offers.sheet(id);
        if (!offer.status().isWritable()) throw Refusal.conflict("catalogue.notWritable");
        name = Descriptor.shown(offer.title(), getLocale());
        var opened = editors.of(offer);
        editor = opened;
        var reference = new Span(offer.reference());
        reference.addClassNames("quiet", "ltr");
        var head = new Div(OfferWords.badge(offer.status()), reference, opened.saved());
        head.addClassName("row");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(OfferView.path(id), getTranslation("catalogue.back")),
                        new H1(getTranslation("catalogue.edit.of", name)),
                        head,
                        opened,
                        actions(offer, opened));
    }

    private Div actions(OfferSheet offer, OfferEditor opened) {
        var row = new Div(new Anchor(OfferPreviewView.path(offer.id()), getTranslation("catalogue.preview")));
        row.addClassName("step-actions");
        // A correction is sent again in its step, from the desk.
        if (offer.status() != OfferStatus.DRAFT) return row;
        var send = new Button(getTranslation("catalogue.submit"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(pressed -> opened.guard(() -> ConfirmAction.ask(
                getTranslation("catalogue.submit.ask"),
                getTranslation("catalogue.submit.text"),
                getTranslation("catalogue.submit"),
                () -> opened.guard(() -> {
                    offers.submit(offer.id(), opened.revision());
                    Notice.done(getTranslation("catalogue.submit.done"));
                    UI.getCurrent().navigate(OfferView.path(offer.id()));
                }))));
        var discard = new Button(getTranslation("catalogue.discard"));
        discard.addThemeVariants(ButtonVariant.ERROR);
        discard.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("catalogue.discard.ask", name),
                getTranslation("catalogue.discard.text"),
                getTranslation("catalogue.discard"),
                () -> {
                    offers.discard(offer.id());
                    editor = null;
                    Notice.done(getTranslation("catalogue.discard.done"));
                    UI.getCurrent().navigate("offers");
                }));
        row.add(discard, send);
        return row;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isUnsaved()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.edit.of", name) + " · " + getTranslation("shell.name");
    }
}
