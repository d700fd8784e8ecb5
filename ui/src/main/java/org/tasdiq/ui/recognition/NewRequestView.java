package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.RequestDraft;
import org.tasdiq.recognition.RequestDrafts;
import org.tasdiq.recognition.RequestForm;
import org.tasdiq.recognition.Requests;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Saved;

/** A learner asks for the recognition of a credential earned elsewhere; what is written is kept until it is sent. */
@Route("my-requests/new")
@Needs("recognition.submitRequest")
public class NewRequestView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Requests requests;
    private final transient RequestDrafts drafts;
    private final transient Institutions institutions;
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(getTranslation("recognition.purpose"));
    private final TextArea wish = RequestFields.words("recognition.wish");
    private final Checkbox consent = new Checkbox(getTranslation("recognition.consent"));
    private final TargetFields target;
    private final CredentialFields credential;
    private final Saved saved = new Saved();
    private boolean filling;
    private final transient FieldErrors errors = new FieldErrors();
    private final transient FieldErrors agreed = new FieldErrors();

    NewRequestView(
            Requests requests,
            RequestDrafts drafts,
            Referentials referentials,
            Institutions institutions,
            Checks checks,
            Fetches fetches,
            OwnPapers papers,
            Texts texts) {
        this.requests = requests;
        this.drafts = drafts;
        this.institutions = institutions;
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(one -> getTranslation("recognition.purpose." + one));
        purpose.setHelperText(getTranslation("recognition.purpose.hint"));
        purpose.setRequiredIndicatorVisible(true);
        wish.setHelperText(getTranslation("recognition.wish.hint"));
        consent.setRequiredIndicatorVisible(true);
        target = new TargetFields(referentials.all(), this::label, this::keep);
        credential = new CredentialFields(checks, fetches, papers, texts, shown -> {
            drafts.attach(shown.name, shown.content);
            saved.now();
        });
        errors.field("wish", wish).rule(purpose, one -> one == null ? Refusal.invalid("purpose", "required") : null);
        agreed.field("consent", consent)
                .rule(consent, yes -> yes ? null : Refusal.invalid("consent", "recognition.noConsent"));
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        fill();
        purpose.addValueChangeListener(chosen -> keep());
        wish.addValueChangeListener(written -> keep());
        var title = new Div(new H1(getTranslation("recognition.new")), saved);
        title.addClassName("step-title");
        var send = new Button(getTranslation("recognition.send"), pressed -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(getTranslation("recognition.new.discard"), pressed -> askToDiscard());
        var actions = new Div(send, discard);
        actions.addClassName("step-actions");
        getContent()
                .add(
                        new Anchor("my-requests", getTranslation("recognition.mine.back")),
                        title,
                        new Paragraph(getTranslation("recognition.new.text")),
                        card("recognition.new.purpose", purpose),
                        card("recognition.new.target", target, wish),
                        card("recognition.credential", credential),
                        card("recognition.new.send", consent, actions));
    }

    private void fill() {
        var draft = drafts.own();
        filling = true;
        purpose.setValue(draft.purpose());
        wish.setValue(draft.wish());
        target.fill(draft.certification(), draft.competencies());
        filling = false;
        drafts.file().ifPresent(content -> credential.show(draft.file(), content));
    }

    private void keep() {
        if (filling) return;
        errors.guard(() -> {
            drafts.keep(new RequestDraft(
                    purpose.getValue(), target.certification(), target.competencies(), wish.getValue(), ""));
            saved.now();
        });
    }

    private String label(CertificationSheet certification) {
        var institution = institutions.sheet(new InstitutionId(certification.institutionId()));
        return certification.title().in(getLocale()) + " — "
                + institution.name().in(getLocale());
    }

    private void ask() {
        // All that is wrong is said at once; the first of it comes last, and has the focus.
        var written = List.of(agreed.check(), credential.check(), target.check(), errors.check());
        if (written.contains(false)) return;
        ConfirmAction.ask(
                getTranslation("recognition.send.ask"),
                getTranslation("recognition.send.text"),
                getTranslation("recognition.send"),
                this::send);
    }

    private void send() {
        var shown = credential.shown();
        var certification = target.certification();
        if (shown == null || certification == null) return;
        var form = new RequestForm(
                purpose.getValue(), certification, target.competencies(), wish.getValue(), consent.getValue());
        errors.guard(() -> agreed.guard(() -> target.guard(() -> credential.guard(() -> {
            var id = requests.submit(form, shown.content);
            drafts.forget();
            UI.getCurrent().navigate(RequestView.path(id));
            Notice.done(getTranslation("recognition.send.done"));
        }))));
    }

    private void askToDiscard() {
        ConfirmAction.askBeforeLoss(
                getTranslation("recognition.new.discard.ask"),
                getTranslation("recognition.new.discard.text"),
                getTranslation("recognition.new.discard"),
                () -> {
                    drafts.forget();
                    UI.getCurrent().navigate("my-requests");
                    Notice.done(getTranslation("recognition.new.discard.done"));
                });
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.new") + " · " + getTranslation("shell.name");
    }
}
