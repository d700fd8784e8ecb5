package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Zones;

/** A published offer is looked at again: it stays, is revised, or is withdrawn. */
@Route("catalogue/review-offer/:id")
@Step("catalogue.reviewOffer")
public class ReviewOfferView extends OfferStepView {
    private final transient Approvals approvals;
    private final transient DescriptorPanels panels;
    private final transient Zones zones;

    ReviewOfferView(Offers offers, Deadlines deadlines, Approvals approvals, DescriptorPanels panels, Zones zones) {
        super(offers, deadlines);
        this.approvals = approvals;
        this.panels = panels;
        this.zones = zones;
    }

    @Override
    protected void show(OfferSheet offer, Div body) {
        var outcome = new RadioButtonGroup<ReviewOutcome>(getTranslation("catalogue.again.outcome"));
        outcome.setItems(ReviewOutcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("catalogue.outcome." + one));
        outcome.setHelperText(getTranslation("catalogue.again.outcome.hint"));
        outcome.setRequiredIndicatorVisible(true);
        var note = new TextArea(getTranslation("catalogue.review.note"));
        note.setHelperText(getTranslation("catalogue.again.note.hint"));
        note.setMaxLength(4000);
        note.setWidthFull();
        guardInput(outcome, note);
        var errors = new FieldErrors()
                .field("note", note)
                .rule(outcome, chosen -> chosen == null ? Refusal.invalid("outcome", "required") : null);
        var rule = act(getTranslation("catalogue.again.rule"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> approvals.reviewOffer(offer(), outcome.getValue(), note.getValue()))) done();
        });
        var section = new Section(
                new H2(getTranslation("catalogue.again")),
                new Paragraph(getTranslation("catalogue.again.text")),
                outcome,
                note,
                actions(rule));
        section.addClassNames("card", "stack");
        body.add(
                new MeterPanel(offer.check(), offer.content().profiles()),
                panels.summary(offer.content(), offer.institution()),
                new VoteLines(approvals.votes(offer.id())),
                new ReviewLines(approvals.reviews(offer.id()), zones.ofReader()),
                section);
    }
}
