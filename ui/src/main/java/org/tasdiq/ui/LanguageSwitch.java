package org.tasdiq.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.ui.shared.ConfirmAction;

/** The three languages side by side, each in its own writing; a signed-in person's choice is kept with the account. */
public class LanguageSwitch extends Div {
    private final transient Actors actors;
    private final transient People people;

    public LanguageSwitch(Actors actors, People people) {
        this.actors = actors;
        this.people = people;
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        var present = UI.getCurrent().getLocale().getLanguage();
        for (var language : Texts.LOCALES)
            add(button(language, language.getLanguage().equals(present)));
    }

    private Button button(Locale language, boolean present) {
        var button = new Button(
                getTranslation("shell.language.short." + language.getLanguage()), pressed -> speak(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.language." + language.getLanguage()));
        button.getElement().setAttribute("lang", language.getLanguage());
        if (present) button.getElement().setAttribute("aria-current", "true");
        return button;
    }

    private void speak(Locale language) {
        var page = UI.getCurrent();
        ConfirmAction.leaving(page, () -> {
            if (actors.current().person() != null) people.speak(language);
            VaadinService.getCurrentResponse()
                    .addCookie(Preferences.cookie(Preferences.LANGUAGE, language.toLanguageTag()));
            page.getPage().reload();
        });
    }
}
