package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.assessment.Reopenings;
import org.tasdiq.assessment.Signatures;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.SecondFactors;
import org.tasdiq.ui.account.AccountView;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.CodeField;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/**
 * Everybody who voted reads the minutes as they are frozen, and signs with the second factor; the president first. Who has
 * no second factor yet is led to the account page and back.
 */
@Route("assessment/sign-minutes/:id")
@Step("assessment.signMinutes")
public class SignMinutesView extends StepView {
    private static final int LONGEST_REASON = 2000;

    private final transient Deliberations deliberations;
    private final transient Signatures signatures;
    private final transient Reopenings reopenings;
    private final transient MinutesCards cards;
    private final transient JuryPanels juries;
    private final transient SecondFactors factors;
    private final transient Actors actors;

    SignMinutesView(
            CaseFiles files,
            Deliberations deliberations,
            Signatures signatures,
            Reopenings reopenings,
            MinutesCards cards,
            JuryPanels juries,
            SecondFactors factors,
            Actors actors) {
        super(files);
        this.deliberations = deliberations;
        this.signatures = signatures;
        this.reopenings = reopenings;
        this.cards = cards;
        this.juries = juries;
        this.factors = factors;
        this.actors = actors;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var minutes = deliberations.minutes(file());
        cards.notAdopted(file()).ifPresent(body::add);
        body.add(cards.of(file(), minutes));
        if (minutes.lost() && presides(minutes.minutes())) body.add(reopening());
        if (minutes.isSignedBy(actors.person())) return;
        var sign = new Div(new H2(getTranslation("assessment.sign")));
        sign.addClassNames("card", "stack");
        body.add(sign, juries.lateLink(file(), this::leave));
        if (!factors.own().isEnrolled()) {
            sign.add(
                    new Paragraph(getTranslation("assessment.sign.noFactor")),
                    new Anchor(
                            AccountView.leadingBackTo("assessment/sign-minutes/" + file()),
                            getTranslation("assessment.sign.enrol")));
            return;
        }
        sign.add(
                new Paragraph(getTranslation("assessment.sign.text")),
                new Paragraph(getTranslation("assessment.sign.rule")));
        var code = new CodeField(true);
        var errors = code.errors();
        var button = act(getTranslation("assessment.sign.button"), () -> {
            if (errors.check() && errors.guard(() -> signatures.sign(file(), code.getValue()))) done();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        sign.add(code, actions(button));
        if (!presides(minutes.minutes())) sign.add(refusal());
    }

    private Div reopening() {
        var reason = new TextArea(getTranslation("assessment.reopen.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        guardInput(reason);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var reopen = act(getTranslation("assessment.reopen.button"), () -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("assessment.reopen.title"),
                    getTranslation("assessment.reopen.confirm"),
                    getTranslation("assessment.reopen.button"),
                    () -> {
                        if (errors.guard(() -> reopenings.reopen(file(), reason.getValue()))) done();
                    });
        });
        var card = new Div(
                new H2(getTranslation("assessment.reopen")),
                new Paragraph(getTranslation("assessment.reopen.text")),
                reason,
                actions(reopen));
        card.addClassNames("card", "stack");
        return card;
    }

    private Details refusal() {
        var reason = new TextArea(getTranslation("assessment.refuse.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        guardInput(reason);
        var code = new CodeField(true);
        var errors = code.errors()
                .field("reason", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var refuse = act(getTranslation("assessment.refuse.button"), () -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("assessment.refuse.title"),
                    getTranslation("assessment.refuse.confirm"),
                    getTranslation("assessment.refuse.button"),
                    () -> {
                        if (errors.guard(() -> signatures.refuse(file(), code.getValue(), reason.getValue()))) done();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation("assessment.refuse.text")), reason, code, actions(refuse));
        fields.addClassName("stack");
        var details = new Details(getTranslation("assessment.refuse"), fields);
        details.setWidthFull();
        return details;
    }

    private boolean presides(Minutes minutes) {
        var self = actors.person();
        return minutes.members().stream()
                .anyMatch(m -> m.presides() && m.person().equals(self));
    }
}
