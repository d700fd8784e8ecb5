package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.VoteCount;
import org.tasdiq.catalogue.VoteOutcome;
import org.tasdiq.catalogue.VoteRecord;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.WidgetTexts;

/** The vote of the council is written down as its minutes count it; what it comes to is said while it is typed. */
@Route("catalogue/record-council-vote/:id")
@Step("catalogue.recordCouncilVote")
public class RecordCouncilVoteView extends OfferStepView {
    private final transient Approvals approvals;
    private final transient DescriptorPanels panels;
    private final TextField number = new TextField(getTranslation("catalogue.vote.number"));
    private final TextField council = new TextField(getTranslation("catalogue.vote.council"));
    private final DatePicker on = WidgetTexts.datePicker(getTranslation("catalogue.vote.on"));
    private final IntegerField members = count("members");
    private final IntegerField present = count("present");
    private final IntegerField inFavour = count("inFavour");
    private final IntegerField against = count("against");
    private final IntegerField abstentions = count("abstentions");
    private final IntegerField blank = count("blank");
    private final IntegerField notVoting = count("notVoting");
    private final DatePicker validFrom = WidgetTexts.datePicker(getTranslation("catalogue.vote.validFrom"));
    private final DatePicker validUntil = WidgetTexts.datePicker(getTranslation("catalogue.vote.validUntil"));
    private final Div verdict = new Div();
    private final transient FieldErrors errors = new FieldErrors();

    RecordCouncilVoteView(Offers offers, Deadlines deadlines, Approvals approvals, DescriptorPanels panels) {
        super(offers, deadlines);
        this.approvals = approvals;
        this.panels = panels;
        number.setHelperText(getTranslation("catalogue.vote.number.hint"));
        validUntil.setHelperText(getTranslation("catalogue.vote.validUntil.hint"));
        number.setRequiredIndicatorVisible(true);
        council.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        verdict.getElement().setAttribute("role", "status");
        errors.field("number", number)
                .field("council", council)
                .field("on", on)
                .field("members", members)
                .field("present", present)
                .field("inFavour", inFavour)
                .field("against", against)
                .field("abstentions", abstentions)
                .field("blank", blank)
                .field("notVoting", notVoting)
                .field("validFrom", validFrom)
                .field("validUntil", validUntil)
                .rule(number, words -> words.isBlank() ? Refusal.invalid("number", "required") : null)
                .rule(council, words -> words.isBlank() ? Refusal.invalid("council", "required") : null)
                .rule(on, day -> day == null ? Refusal.invalid("on", "required") : null)
                .rule(members, some -> some == null ? Refusal.invalid("members", "required") : null)
                .rule(present, some -> some == null ? Refusal.invalid("present", "required") : null)
                .rule(inFavour, some -> some == null ? Refusal.invalid("inFavour", "required") : null)
                .rule(against, some -> some == null ? Refusal.invalid("against", "required") : null);
        guardInput(
                number,
                council,
                on,
                members,
                present,
                inFavour,
                against,
                abstentions,
                blank,
                notVoting,
                validFrom,
                validUntil);
        for (var one : List.of(members, present, inFavour, against, abstentions, blank, notVoting))
            one.addValueChangeListener(changed -> judge());
    }

    private IntegerField count(String name) {
        var field = new IntegerField(getTranslation("catalogue.vote." + name));
        field.setMin(0);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    protected void show(OfferSheet offer, Div body) {
        var earlier = approvals.votes(offer.id());
        if (!earlier.isEmpty()) body.add(new VoteLines(earlier));
        // A revision that is adopted takes the place of what is public at once.
        validFrom.setVisible(!offer.wasPublished());
        var record = act(getTranslation("catalogue.vote.record"), this::ask);
        var section = new Section(
                new H2(getTranslation("catalogue.vote")),
                new Paragraph(getTranslation("catalogue.vote.text")),
                row(number, council, on),
                row(members, present),
                row(inFavour, against, abstentions, blank, notVoting),
                verdict,
                row(validFrom, validUntil),
                actions(record));
        section.addClassNames("card", "stack");
        body.add(section, panels.summary(offer.content(), offer.institution()));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("fields", "trio");
        return row;
    }

    /** What the decision table says of the numbers so far, once they are those of a whole vote. */
    private void judge() {
        verdict.removeAll();
        if (members.isEmpty() || present.isEmpty() || inFavour.isEmpty() || against.isEmpty()) return;
        var count = count();
        if (count.accounted() != count.present() || count.present() > count.members()) {
            verdict.add(new Paragraph(getTranslation("catalogue.vote.accounted", count.accounted(), count.present())));
            return;
        }
        var found = approvals.verdict(offer(), count);
        var key = !found.quorumMet() ? "WITHOUT_QUORUM" : found.adopted() ? "ADOPTED" : "REJECTED";
        verdict.add(
                new StatusBadge(getTranslation("catalogue.vote." + key), found.adopted() ? Tone.DONE : Tone.ATTENTION),
                new Paragraph(
                        getTranslation("catalogue.vote.presence", count.members(), count.present(), found.quorum())));
        found.reasons()
                .forEach(reason -> verdict.add(new Paragraph(getTranslation("catalogue.vote.reason." + reason))));
    }

    private VoteCount count() {
        return new VoteCount(
                number(members),
                number(present),
                number(inFavour),
                number(against),
                number(abstentions),
                number(blank),
                number(notVoting));
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private void ask() {
        if (!errors.check()) return;
        ConfirmAction.ask(
                getTranslation("catalogue.vote.ask"),
                getTranslation("catalogue.vote.ask.text"),
                getTranslation("catalogue.vote.record"),
                () -> errors.guard(this::record));
    }

    private void record() {
        var outcome = approvals.recordCouncilVote(
                offer(),
                new VoteRecord(
                        number.getValue().strip(),
                        council.getValue().strip(),
                        on.getValue(),
                        count(),
                        validFrom.getValue(),
                        validUntil.getValue()));
        done();
        if (outcome == VoteOutcome.WITHOUT_QUORUM) Notice.refused(getTranslation("catalogue.vote.again"), null);
    }
}
