package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tasdiq.Localized;
import org.tasdiq.Texts;

/** One text in three fields, each in the direction of its language. */
class LocalizedFields extends Composite<Div> {
    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    LocalizedFields(String label, Localized text, int longest, Runnable touched) {
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
    void markMissing() {
        fields.values().stream().filter(TextArea::isEmpty).forEach(field -> {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("refusal.referential.languageMissing"));
        });
    }

    Localized value() {
        return new Localized(of("fr"), of("ar"), of("en"));
    }

    private String of(String language) {
        var field = fields.get(language);
        return field == null ? "" : field.getValue().strip();
    }
}
