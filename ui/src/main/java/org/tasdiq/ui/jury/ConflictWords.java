package org.tasdiq.ui.jury;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.tasdiq.Dates;
import org.tasdiq.jury.Conflict;

/** What the system found against somebody, and since when, in one line. */
public final class ConflictWords {
    private ConflictWords() {}

    public static String of(Conflict conflict, Locale language) {
        var found = I18NProvider.translate("jury.conflict." + conflict.kind(), conflict.detail());
        var from = conflict.from();
        if (from == null) return found;
        var until = conflict.until();
        var since = Dates.day(from, language);
        return found
                + " ("
                + (until == null
                        ? I18NProvider.translate("jury.independence.since", since)
                        : I18NProvider.translate("jury.independence.between", since, Dates.day(until, language)))
                + ")";
    }
}
