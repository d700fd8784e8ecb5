package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
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
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.Notice;

/** The page of one human step on an offer: which offer, until when, and the work; leads back to the desk when done. */
public abstract class OfferStepView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient Offers offers;
    private final transient Deadlines deadlines;
    private final String step = getClass().getAnnotation(Step.class).value();
    private @Nullable OfferId id;
    private String reference = "";
    private boolean unsaved;

    protected OfferStepView(Offers offers, Deadlines deadlines) {
        this.offers = offers;
        this.deadlines = deadlines;
    }

    /** Builds the work of the step, on an empty body. */
    protected abstract void show(OfferSheet offer, Div body);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = OfferId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("offer")));
        reload();
    }

    /** Loads the offer anew and builds the page from it. */
    protected final void reload() {
        unsaved = false;
        var offer = offers.sheet(offer());
        reference = offer.reference();
        var body = new Div();
        body.addClassName("step-body");
        var title = new Div(new H1(title()));
        title.addClassName("step-title");
        getContent().removeAll();
        getContent().add(title, head(offer), body);
        show(offer, body);
    }

    private Component head(OfferSheet offer) {
        var number = new Span(offer.reference());
        number.addClassName("ltr");
        var head = new Div(
                number,
                new Anchor(OfferView.path(offer.id()), Descriptor.shown(offer.title(), getLocale())),
                OfferWords.badge(offer.status()));
        head.addClassName("row");
        var name = step.substring(step.indexOf('.') + 1);
        deadlines.of(offer.id()).stream()
                .filter(one ->
                        one.state() == DeadlineState.RUNNING && one.steps().contains(name))
                .map(DeadlineSheet::dueOn)
                .findFirst()
                .ifPresent(day -> head.add(new DueDate(day, deadlines.today(offer.regime()))));
        return head;
    }

    protected final OfferId offer() {
        if (id == null) throw Refusal.unknown("offer").get();
        return id;
    }

    /** Input in these fields is lost unless sent: leaving asks. */
    protected final void guardInput(HasValue<?, ?>... fields) {
        for (var field : fields) field.addValueChangeListener(changed -> unsaved = unsaved || changed.isFromClient());
    }

    /** Whether leaving would lose something. */
    protected boolean isUnsaved() {
        return unsaved;
    }

    /** An action that ends the step; pressed twice it acts once. */
    protected final Button act(String words, Runnable work) {
        var button = new Button(words);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    protected static Div actions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("step-actions");
        return row;
    }

    /** The step is done: back to the desk, with a word. */
    protected final void done() {
        unsaved = false;
        UI.getCurrent().navigate("desk");
        Notice.done(getTranslation("shell.step.done", title()));
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) ConfirmAction.askToLeave(event);
    }

    private String title() {
        return getTranslation(step + ".title");
    }

    @Override
    public final String getPageTitle() {
        return title() + " · " + reference + " · " + getTranslation("shell.name");
    }
}
