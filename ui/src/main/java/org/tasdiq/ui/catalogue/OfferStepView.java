package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.CaseStepView;
import org.tasdiq.ui.shared.DueDate;

/** The page of one human step on an offer: which offer, until when, and the work. */
public abstract class OfferStepView extends CaseStepView {
    private final transient Offers offers;
    private final transient Deadlines deadlines;
    private @Nullable OfferId id;

    protected OfferStepView(Offers offers, Deadlines deadlines) {
        this.offers = offers;
        this.deadlines = deadlines;
    }

    /** Builds the work of the step, on an empty body. */
    protected abstract void show(OfferSheet offer, Div body);

    @Override
    protected final void name(String named) {
        id = OfferId.of(named);
    }

    @Override
    protected final Component open(Div body) {
        var offer = offers.sheet(offer());
        refer(offer.reference());
        show(offer, body);
        return head(offer);
    }

    private Component head(OfferSheet offer) {
        var number = new Span(offer.reference());
        number.addClassName("ltr");
        var head = new Div(
                number,
                new Anchor(OfferView.path(offer.id()), Descriptor.shown(offer.title(), getLocale())),
                OfferWords.badge(offer.status()));
        head.addClassName("row");
        deadlines.of(offer.id()).stream()
                .filter(one ->
                        one.state() == DeadlineState.RUNNING && one.steps().contains(step()))
                .map(DeadlineSheet::dueOn)
                .findFirst()
                .ifPresent(day -> head.add(new DueDate(day, deadlines.today(offer.regime()))));
        return head;
    }

    protected final OfferId offer() {
        if (id == null) throw Refusal.unknown("offer").get();
        return id;
    }

    /** An action that ends the step; pressed twice it acts once. */
    protected final Button act(String words, Runnable work) {
        var button = once(words, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
