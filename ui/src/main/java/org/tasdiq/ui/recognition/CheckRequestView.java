package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.CheckRuling.Outcome;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.PartnershipCover;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The intake officer sees what the credential says of the eleven elements, and passes it on, or asks for what is missing. */
@Route("recognition/check-request/:id")
@Step("recognition.checkRequest")
public class CheckRequestView extends RequestStepView {
    private static final String LETTER = "letter";

    private final transient RequestChecks checks;
    private final transient Inquiries issuers;
    private final transient InquiryCards inquiries;
    private final transient CredentialCards cards;

    CheckRequestView(
            Requests requests,
            Deadlines deadlines,
            RequestChecks checks,
            Inquiries issuers,
            InquiryCards inquiries,
            CredentialCards cards) {
        super(requests, deadlines);
        this.checks = checks;
        this.issuers = issuers;
        this.inquiries = inquiries;
        this.cards = cards;
    }

    @Override
    void show(RequestSheet request, Div body) {
        var agreement = checks.partnership(request());
        var outcome = outcomes(agreement);
        var elements = new Div();
        elements.addClassName("stack");
        look(request, elements, outcome);
        body.add(new RequestSummary(request), cards.of(request), elements);
        agreement.map(this::covered).ifPresent(body::add);
        body.add(ruling(outcome));
    }

    private RadioButtonGroup<Outcome> outcomes(Optional<PartnershipCover> agreement) {
        var outcome = new RadioButtonGroup<Outcome>(getTranslation("recognition.check.outcome"));
        outcome.setItems(Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.PARTNERSHIP
                        || agreement
                                .filter(cover -> cover.isWhole() && !cover.own())
                                .isPresent())
                .toList());
        outcome.setItemLabelGenerator(one -> getTranslation("recognition.check." + one));
        outcome.setRequiredIndicatorVisible(true);
        return outcome;
    }

    /**
     * The elements, what the issuer was asked of them, and where it is asked again: built anew when it is asked or has answered,
     * while what is written and not sent stays.
     */
    private void look(RequestSheet request, Div elements, RadioButtonGroup<Outcome> outcome) {
        int missing = request.missing().size();
        outcome.setItemEnabledProvider(one -> one != Outcome.COMPLETE || missing == 0);
        outcome.setHelperText(missing == 0 ? "" : getTranslation("refusal.recognition.elementsMissing", missing));
        Runnable again = () -> look(sheet(), elements, outcome);
        elements.removeAll();
        elements.add(cards.elements(request));
        inquiries.of(request, unsent(), again).forEach(elements::add);
        if (missing > 0) elements.add(unsent().part(LETTER, () -> letter(again)));
    }

    private Component letter(Runnable again) {
        return new IssuerLetter(
                issuers.language(request()), language -> checks.issuerMail(request(), language), unsent(), question -> {
                    issuers.ask(request(), question);
                    unsent().forget(LETTER);
                    Notice.done(getTranslation("recognition.issuer.sent"));
                    again.run();
                });
    }

    private Component covered(PartnershipCover cover) {
        var agreement = cover.partnership().agreement();
        var until = agreement.until();
        var facts = new Facts()
                .said("recognition.partnership.issuer", agreement.issuerName())
                .said("recognition.partnership.act", agreement.act())
                .said("recognition.partnership.competencies", Listed.of(agreement.competencies()))
                .said(
                        "recognition.partnership.until",
                        until == null
                                ? getTranslation("recognition.partnership.noEnd")
                                : Dates.day(until, getLocale()));
        var card = new Section(
                new H2(getTranslation("recognition.partnership")),
                cover.isWhole()
                        ? new StatusBadge(getTranslation("recognition.partnership.covers"), Tone.DONE)
                        : new StatusBadge(
                                getTranslation("recognition.partnership.beyond", Listed.of(cover.beyond())),
                                Tone.ATTENTION),
                facts);
        if (cover.own()) card.add(new Paragraph(getTranslation("refusal.recognition.ownAgreement")));
        card.addClassNames("card", "stack");
        return card;
    }

    private Component ruling(RadioButtonGroup<Outcome> outcome) {
        var note = RequestFields.words("recognition.check.note");
        note.setHelperText(getTranslation("recognition.check.note.hint"));
        guardInput(outcome, note);
        var errors = new FieldErrors()
                .field("note", note)
                .rule(outcome, one -> one == null ? Refusal.invalid("outcome", "required") : null);
        var rule = act(getTranslation("recognition.check.rule"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> checks.check(request(), new CheckRuling(outcome.getValue(), note.getValue()))))
                done();
        });
        var card = new Section(
                new H2(getTranslation("recognition.check")),
                new Paragraph(getTranslation("recognition.check.text")),
                outcome,
                note,
                actions(rule));
        card.addClassNames("card", "stack");
        return card;
    }
}
