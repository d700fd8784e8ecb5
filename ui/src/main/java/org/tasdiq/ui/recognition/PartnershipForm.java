package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.tasdiq.Refusal;
import org.tasdiq.recognition.PartnershipDraft;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** Writes an agreement with a partner down. */
class PartnershipForm extends Composite<Section> {
    private final TextField issuerName = text("issuer");
    private final TextField issuer = text("issuer.id");
    private final TextField credential = text("credential");
    private final TargetFields target;
    private final DatePicker since = WidgetTexts.datePicker(getTranslation("recognition.partnership.since"));
    private final DatePicker until = WidgetTexts.datePicker(getTranslation("recognition.partnership.until"));
    private final TextField act = text("act");
    private boolean unsaved;

    /** @param add hears what is written; what it refuses is said at its field */
    PartnershipForm(List<CertificationSheet> certifications, Consumer<PartnershipDraft> add) {
        target = new TargetFields(
                certifications, one -> one.code() + " · " + one.title().in(getLocale()), () -> unsaved = true);
        issuer.setHelperText(getTranslation("recognition.partnership.issuer.id.hint"));
        issuer.addClassName("ltr");
        credential.setHelperText(getTranslation("recognition.partnership.credential.hint"));
        until.setHelperText(getTranslation("recognition.partnership.until.hint"));
        act.setHelperText(getTranslation("recognition.partnership.act.hint"));
        for (var one : List.of(issuerName, issuer, credential, act)) one.setRequiredIndicatorVisible(true);
        since.setRequiredIndicatorVisible(true);
        for (var one : List.of(issuerName, issuer, credential, act))
            one.addValueChangeListener(changed -> unsaved = unsaved || changed.isFromClient());
        var errors = new FieldErrors()
                .field("issuer", issuer)
                .field("issuerName", issuerName)
                .field("credential", credential)
                .field("since", since)
                .field("until", until)
                .field("act", act)
                .rule(issuerName, words -> words.isBlank() ? Refusal.invalid("issuerName", "required") : null)
                .rule(issuer, words -> words.isBlank() ? Refusal.invalid("issuer", "required") : null)
                .rule(credential, words -> words.isBlank() ? Refusal.invalid("credential", "required") : null)
                .rule(since, day -> day == null ? Refusal.invalid("since", "required") : null)
                .rule(act, words -> words.isBlank() ? Refusal.invalid("act", "required") : null);
        var write = new Button(getTranslation("recognition.partnership.add"), pressed -> {
            boolean named = target.check();
            if (errors.check() && named) errors.guard(() -> target.guard(() -> add.accept(draft())));
        });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setDisableOnClick(true);
        write.addClickListener(pressed -> write.setEnabled(true));
        var fields = new Div(issuerName, issuer, credential, since, until, act);
        fields.addClassNames("fields", "pair");
        getContent()
                .add(
                        new H2(getTranslation("recognition.partnership.new")),
                        new Paragraph(getTranslation("recognition.partnership.new.text")),
                        fields,
                        new H3(getTranslation("recognition.partnership.competencies")),
                        target,
                        write);
        getContent().addClassNames("card", "stack");
    }

    private TextField text(String name) {
        var field = new TextField(getTranslation("recognition.partnership." + name));
        field.setMaxLength(500);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    private PartnershipDraft draft() {
        return new PartnershipDraft(
                issuer.getValue(),
                issuerName.getValue(),
                credential.getValue(),
                target.code(),
                target.codes(),
                since.getValue(),
                until.getValue(),
                act.getValue());
    }

    boolean isUnsaved() {
        return unsaved;
    }
}
