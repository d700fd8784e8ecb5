package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;

/** A deadline as people speak of it: "in 12 days · 26 March 2026"; past it, by how much. */
public class DueDate extends Span {
    private static final int SOON = 7;

    /** @param dueOn the last day on which one may still act */
    public DueDate(@Nullable LocalDate dueOn, LocalDate today) {
        addClassName("due");
        var symbol = Symbol.CALENDAR_CLOCK;
        if (dueOn != null) {
            var days = ChronoUnit.DAYS.between(today, dueOn);
            if (days < 0) symbol = Symbol.TRIANGLE_ALERT;
            addClassName(days < 0 ? "late" : days <= SOON ? "soon" : "calm");
        }
        add(symbol.icon(), new Span(words(dueOn, today)));
    }

    /** @param due the instant at which it is too late */
    public static DueDate at(@Nullable Instant due, Instant now, ZoneId zone) {
        return new DueDate(
                due == null ? null : due.minusNanos(1).atZone(zone).toLocalDate(),
                now.atZone(zone).toLocalDate());
    }

    private String words(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) return getTranslation("shell.due.none");
        var date = Dates.day(dueOn, getLocale());
        var days = ChronoUnit.DAYS.between(today, dueOn);
        if (days == 0) return getTranslation("shell.due.today", date);
        return days > 0 ? getTranslation("shell.due.in", days, date) : getTranslation("shell.due.late", -days, date);
    }
}
