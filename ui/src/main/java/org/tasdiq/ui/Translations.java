package org.tasdiq.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;

/** Gives Vaadin the texts of the house; the order of the languages is ours, French first. */
@Component
class Translations implements I18NProvider {
    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.of(locale, key, arguments);
    }
}
