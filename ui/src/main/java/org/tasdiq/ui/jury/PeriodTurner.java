package org.tasdiq.ui.jury;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.tasdiq.Dates;
import org.tasdiq.ui.shared.Symbol;

/** Which month or week is shown, and the way to the one before and after. */
class PeriodTurner extends Div {
    PeriodTurner(SessionsView.Period period, Locale locale, Consumer<LocalDate> turn) {
        addClassName("row");
        var words = period.look() == SessionsView.Look.WEEK
                ? getTranslation("jury.sessions.week", Dates.day(period.from(), locale))
                : DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(period.from());
        var title = new H3(words);
        title.getElement().setAttribute("aria-live", "polite");
        add(
                turner("jury.sessions.before", Symbol.CHEVRON_LEFT, () -> turn.accept(period.before())),
                title,
                turner("jury.sessions.after", Symbol.CHEVRON_RIGHT, () -> turn.accept(period.after())));
    }

    private Button turner(String key, Symbol symbol, Runnable turn) {
        var icon = symbol.icon();
        icon.addClassName("points");
        var button = new Button(icon, pressed -> turn.run());
        button.setAriaLabel(getTranslation(key));
        return button;
    }
}
