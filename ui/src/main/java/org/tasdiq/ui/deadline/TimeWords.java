package org.tasdiq.ui.deadline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.tasdiq.deadline.RuleSheet;

/** How long a time limit is, in words. */
final class TimeWords {
    private TimeWords() {}

    /** "2 months, from date to date". */
    static String of(RuleSheet rule) {
        return translate("deadline.time", of(rule.duration()), translate("deadline.counting." + rule.counting()));
    }

    /** "2 months"; "1 day before" where it is counted back. */
    static String of(String duration) {
        var period = Period.parse(duration);
        if (period.isZero()) return translate("deadline.time.sameDay");
        var length = period.isNegative() ? period.negated() : period;
        var parts = new ArrayList<String>();
        if (length.getYears() != 0) parts.add(translate("deadline.time.years", length.getYears()));
        if (length.getMonths() != 0) parts.add(translate("deadline.time.months", length.getMonths()));
        var days = length.get(ChronoUnit.DAYS);
        if (days != 0) parts.add(translate("deadline.time.days", days));
        var words = String.join(" ", parts);
        return period.isNegative() ? translate("deadline.time.before", words) : words;
    }
}
