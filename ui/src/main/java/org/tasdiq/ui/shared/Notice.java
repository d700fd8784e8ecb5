package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A short message at the foot of the page. Good news goes away by itself, a refusal stays until it is closed. */
public final class Notice {
    private static final int GOOD_NEWS = (int) Duration.ofSeconds(6).toMillis();

    private Notice() {}

    public static void done(String text) {
        show(text, null, Symbol.CIRCLE_CHECK, NotificationVariant.SUCCESS, GOOD_NEWS);
    }

    /** @param why the rule and its source, where there is one */
    public static void refused(String text, @Nullable String why) {
        show(text, why, Symbol.CIRCLE_ALERT, NotificationVariant.ERROR, 0);
    }

    private static void show(
            String text, @Nullable String why, Symbol symbol, NotificationVariant variant, int duration) {
        var notification = new Notification();
        var close = new Button(Symbol.X.icon(), pressed -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("shell.close"));
        var words = new Div(new Span(text));
        words.addClassName("notice-words");
        if (why != null) words.add(why(why));
        var line = new Div(symbol.icon(), words, close);
        line.addClassName("notice");
        notification.add(line);
        notification.addThemeVariants(variant);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(duration);
        notification.setAssertive(duration == 0);
        notification.open();
    }

    private static Component why(String why) {
        var details = new NativeDetails(I18NProvider.translate("shell.why"), new Span(why));
        details.addClassName("why");
        return details;
    }
}
