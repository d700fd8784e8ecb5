package org.tasdiq.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.ui.shared.Faults;

/** Sets up every page that opens: language, direction, light or dark, and who hears of errors. */
@Component
class Welcome implements VaadinServiceInitListener {
    private final transient Actors actors;
    private final transient People people;
    private final transient Guard guard;
    private final transient Faults faults;
    private final transient Texts texts;

    Welcome(Actors actors, People people, Guard guard, Faults faults, Texts texts) {
        this.actors = actors;
        this.people = people;
        this.guard = guard;
        this.faults = faults;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> expired(Preferences.language(null, info.getLocale())));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(faults));
        event.getSource().addUIInitListener(opened -> greet(opened.getUI(), VaadinRequest.getCurrent()));
    }

    private void greet(UI ui, VaadinRequest request) {
        var locale = language(request);
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        // Flow leaves <html lang> alone when the locale changes while the page lives.
        ui.setDirection(Texts.ARABIC.equals(locale) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
        ui.getPage().setColorScheme(Preferences.scheme(request.getCookies()));
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
    }

    private SystemMessages expired(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.of(locale, "shell.expired.title"));
        messages.setSessionExpiredMessage(texts.of(locale, "shell.expired.text"));
        messages.setInternalErrorCaption(texts.of(locale, "shell.fault.title"));
        messages.setInternalErrorMessage(texts.of(locale, "shell.connection.gaveUp"));
        return messages;
    }

    private Locale language(VaadinRequest request) {
        var person = actors.current().person();
        return person == null || !guard.allows("identity.readOwnAccount", null)
                ? Preferences.language(request.getCookies(), request.getLocale())
                : Texts.nearest(people.self().language());
    }
}
