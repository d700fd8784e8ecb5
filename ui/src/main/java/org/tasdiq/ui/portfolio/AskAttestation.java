package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** Whom the candidate asks, about which experience, and what they should confirm. */
class AskAttestation extends Composite<Details> {
    private final TextField name = new TextField(getTranslation("portfolio.attestation.name"));
    private final TextField function = new TextField(getTranslation("portfolio.attestation.function"));
    private final TextField organisation = new TextField(getTranslation("portfolio.attestation.organisation"));
    private final EmailField email = new EmailField(getTranslation("portfolio.attestation.email"));
    private final Select<Locale> language = new Select<>();
    private final Select<Integer> experience = new Select<>();
    private final CheckboxGroup<CompetencySheet> competencies =
            new CheckboxGroup<>(getTranslation("portfolio.attestation.competencies"));

    AskAttestation(List<Experience> experiences, List<CompetencySheet> targeted, Consumer<AttestationRequest> ask) {
        email.setHelperText(getTranslation("portfolio.attestation.email.hint"));
        language.setLabel(getTranslation("portfolio.attestation.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(l -> getTranslation("shell.language." + l.getLanguage()));
        language.setValue(Texts.nearest(getLocale()));
        experience.setLabel(getTranslation("portfolio.attestation.experience"));
        experience.setItems(IntStream.range(0, experiences.size()).boxed().toList());
        experience.setItemLabelGenerator(number ->
                experiences.get(number).role() + " · " + experiences.get(number).organisation());
        experience.addValueChangeListener(chosen -> {
            if (organisation.isEmpty() && chosen.getValue() != null)
                organisation.setValue(experiences.get(chosen.getValue()).organisation());
        });
        competencies.setItems(targeted);
        competencies.setItemLabelGenerator(c -> c.code() + " · " + c.title().in(getLocale()));
        Stream.<HasValue<?, ?>>of(name, function, organisation, email, experience, competencies)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        for (var line : List.of(name, function, organisation)) line.setMaxLength(200);
        var errors = new FieldErrors()
                .field("name", name)
                .field("function", function)
                .field("organisation", organisation)
                .field("email", email)
                .field("experience", experience)
                .field("competencies", competencies)
                .rule(name, v -> v.isBlank() ? Refusal.invalid("name", "required") : null)
                .rule(function, v -> v.isBlank() ? Refusal.invalid("function", "required") : null)
                .rule(organisation, v -> v.isBlank() ? Refusal.invalid("organisation", "required") : null)
                .rule(email, v -> v.isBlank() ? Refusal.invalid("email", "email") : null)
                .rule(experience, v -> v == null ? Refusal.invalid("experience", "required") : null)
                .rule(
                        competencies,
                        v -> v.isEmpty() ? Refusal.invalid("competencies", "portfolio.nothingToConfirm") : null);
        var send = new Button(getTranslation("portfolio.attestation.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(pressed -> {
            try {
                if (errors.check() && errors.guard(() -> ask.accept(request())))
                    Notice.done(getTranslation("portfolio.attestation.sent", name.getValue()));
            } finally {
                send.setEnabled(true);
            }
        });
        var pair = new Div(name, function, organisation, email, experience, language);
        pair.addClassNames("fields", "pair");
        var fields = new Div(pair, competencies, new Div(send));
        fields.addClassName("stack");
        getContent().setSummaryText(getTranslation("portfolio.attestation.ask"));
        getContent().add(fields);
        getContent().setWidthFull();
    }

    private AttestationRequest request() {
        return new AttestationRequest(
                name.getValue(),
                function.getValue(),
                organisation.getValue(),
                email.getValue(),
                language.getValue().toLanguageTag(),
                experience.getValue(),
                competencies.getValue().stream().map(CompetencySheet::id).collect(Collectors.toSet()));
    }
}
