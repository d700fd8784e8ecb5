package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Zones;

/** The quality officer reads the offer, says what is to be corrected field by field, and rules. */
@Route("catalogue/review-quality/:id")
@Step("catalogue.reviewQuality")
public class ReviewQualityView extends OfferStepView {
    /** A remark as it is written. */
    private record RemarkFields(Select<DescriptorField> field, TextArea text) {}

    private final transient Approvals approvals;
    private final transient DescriptorPanels panels;
    private final transient Zones zones;

    ReviewQualityView(Offers offers, Deadlines deadlines, Approvals approvals, DescriptorPanels panels, Zones zones) {
        super(offers, deadlines);
        this.approvals = approvals;
        this.panels = panels;
        this.zones = zones;
    }

    @Override
    protected void show(OfferSheet offer, Div body) {
        var advice = new AdviceList();
        advice.show(offer.check().advice());
        body.add(
                new MeterPanel(offer.check(), offer.content().profiles()),
                advice,
                panels.summary(offer.content(), offer.institution()));
        var earlier = approvals.reviews(offer.id());
        if (!earlier.isEmpty()) body.add(new ReviewLines(earlier, zones.ofReader()));
        body.add(ruling());
    }

    private Section ruling() {
        var ruling = new RadioButtonGroup<QualityRuling.Outcome>(getTranslation("catalogue.review.ruling"));
        ruling.setItems(QualityRuling.Outcome.values());
        ruling.setItemLabelGenerator(one -> getTranslation("catalogue.outcome." + one));
        ruling.setRequiredIndicatorVisible(true);
        var note = new TextArea(getTranslation("catalogue.review.note"));
        note.setHelperText(getTranslation("catalogue.review.note.hint"));
        note.setMaxLength(4000);
        note.setWidthFull();
        guardInput(ruling, note);
        var remarks = new ArrayList<RemarkFields>();
        var list = new Div();
        list.addClassName("stack");
        var add = new Button(getTranslation("catalogue.remark.add"), pressed -> remark(remarks, list));
        var errors = new FieldErrors()
                .field("note", note)
                .rule(ruling, chosen -> chosen == null ? Refusal.invalid("ruling", "required") : null);
        var rule = act(getTranslation("catalogue.review.rule"), () -> {
            if (!errors.check() || !isWritten(remarks)) return;
            var said = remarks.stream()
                    .map(one -> new QualityRuling.Remark(
                            one.field().getValue(), one.text().getValue().strip()))
                    .toList();
            if (errors.guard(() ->
                    approvals.reviewQuality(offer(), new QualityRuling(ruling.getValue(), note.getValue(), said))))
                done();
        });
        var section = new Section(
                new H2(getTranslation("catalogue.review")),
                new Paragraph(getTranslation("catalogue.review.text")),
                list,
                add,
                ruling,
                note,
                actions(rule));
        section.addClassNames("card", "stack");
        return section;
    }

    /** A remark without its field or its words is said there. */
    private boolean isWritten(List<RemarkFields> remarks) {
        var all = new FieldErrors();
        for (var one : remarks) {
            all.rule(one.field(), chosen -> chosen == null ? Refusal.invalid("remark", "required") : null);
            all.rule(one.text(), words -> words.isBlank() ? Refusal.invalid("remark", "required") : null);
        }
        return all.check();
    }

    private void remark(List<RemarkFields> remarks, Div list) {
        var field = new Select<DescriptorField>();
        field.setLabel(getTranslation("catalogue.remark.field"));
        field.setItems(Arrays.stream(DescriptorField.values())
                .filter(one -> one.source().isWritten())
                .toList());
        field.setItemLabelGenerator(one -> one == null ? "" : getTranslation("catalogue.field." + one));
        var text = new TextArea(getTranslation("catalogue.remark.text"));
        text.setMaxLength(4000);
        text.setWidthFull();
        guardInput(field, text);
        var written = new RemarkFields(field, text);
        var row = new Div();
        var remove = new Button(getTranslation("catalogue.remark.remove"), pressed -> {
            remarks.remove(written);
            list.remove(row);
        });
        row.add(field, text, remove);
        row.addClassName("stack");
        remarks.add(written);
        list.add(row);
        field.focus();
    }
}
