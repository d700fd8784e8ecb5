package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;

/** One text in three fields, each in the direction of its language. */
public class LocalizedFields extends Composite<Div> {
    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    public LocalizedFields(String label, Localized text, int longest, Runnable touched) {
        for (var language : Texts.LOCALES) {
            var field = field(label, language, text.in(language), longest);
            field.addValueChangeListener(changed -> {
                field.setInvalid(false);
                touched.run();
            });
            fields.put(language.getLanguage(), field);
            getContent().add(field);
        }
        getContent().addClassNames("fields", "pair");
    }

    private TextArea field(String label, Locale language, String value, int longest) {
        var field = new TextArea(getTranslation(
                "referential.aspect.in", label, getTranslation("shell.language." + language.getLanguage())));
        field.setManualValidation(true);
        field.setValue(value);
        field.setMaxLength(longest);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.toLanguageTag());
        field.getElement().setAttribute("dir", language.getLanguage().equals("ar") ? "rtl" : "ltr");
        return field;
    }

    /** Says beside every empty field what is missing; it can be kept so for now. */
    public void markMissing() {
        fields.values().stream().filter(TextArea::isEmpty).forEach(field -> {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("refusal.referential.languageMissing"));
        });
    }

    /** Says beside the fields what is wrong with the text; nothing, that nothing is. */
    public void mark(@Nullable String wrong) {
        fields.values().forEach(field -> {
            field.setInvalid(wrong != null);
            field.setErrorMessage(wrong == null ? "" : wrong);
        });
    }

    /** Says something of the text below each of the fields. */
    public void hint(String words) {
        fields.values().forEach(field -> field.setHelperText(words));
    }

    /** Writes into them. */
    public void fill(Localized text) {
        for (var language : Texts.LOCALES) {
            var field = fields.get(language.getLanguage());
            if (field != null) field.setValue(text.in(language));
        }
    }

    /** Moves to the first of them. */
    public void focus() {
        fields.values().stream().findFirst().ifPresent(TextArea::focus);
    }

    public Localized value() {
        return new Localized(of("fr"), of("ar"), of("en"));
    }

    private String of(String language) {
        var field = fields.get(language);
        return field == null ? "" : field.getValue().strip();
    }
}
