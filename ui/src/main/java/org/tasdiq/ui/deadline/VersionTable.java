package org.tasdiq.ui.deadline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.deadline.ParameterSheet;
import org.tasdiq.deadline.Publication;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.Standing;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The versions of a rule or a parameter, the latest first: what held when, by which text, who published it and why. */
class VersionTable {
    private final LawDoors doors;
    private final Locale locale = UI.getCurrent().getLocale();

    VersionTable(LawDoors doors) {
        this.doors = doors;
    }

    Component rules(List<RuleSheet> versions) {
        return new SortedTable<RuleSheet>(translate("deadline.versions"))
                .column(
                        translate("deadline.version"),
                        Comparator.comparingInt(RuleSheet::version),
                        one -> version(one.version(), one.standing()))
                .day(translate("deadline.rules.since"), RuleSheet::validFrom)
                .text(translate("deadline.rules.time"), TimeWords::of)
                .text(translate("deadline.rules.reminders"), VersionTable::reminders)
                .text(translate("deadline.edit.stops"), VersionTable::stops)
                .text(translate("deadline.rules.basis"), one -> one.legalBasis().in(locale))
                .column(
                        translate("deadline.version.published"),
                        Comparator.comparingInt(RuleSheet::version),
                        one -> published(one.publication()))
                .lines(versions);
    }

    Component parameters(List<ParameterSheet> versions) {
        return new SortedTable<ParameterSheet>(translate("deadline.versions"))
                .column(
                        translate("deadline.version"),
                        Comparator.comparingInt(ParameterSheet::version),
                        one -> version(one.version(), one.standing()))
                .day(translate("deadline.rules.since"), ParameterSheet::validFrom)
                .text(translate("deadline.parameters.value"), SettingWords::value)
                .text(translate("deadline.rules.basis"), one -> one.legalBasis().in(locale))
                .column(
                        translate("deadline.version.published"),
                        Comparator.comparingInt(ParameterSheet::version),
                        one -> published(one.publication()))
                .lines(versions);
    }

    private static Component version(int number, Standing standing) {
        var tone = switch (standing) {
            case PAST -> Tone.NEUTRAL;
            case PRESENT -> Tone.DONE;
            case COMING -> Tone.INFO;
        };
        var both = new Div(
                new Span(Integer.toString(number)), new StatusBadge(translate("deadline.standing." + standing), tone));
        both.addClassName("row");
        return both;
    }

    private static String reminders(RuleSheet rule) {
        return rule.reminders().values().stream().map(TimeWords::of).collect(Collectors.joining(" · "));
    }

    private static String stops(RuleSheet rule) {
        return rule.stopsWhile().stream()
                .sorted()
                .map(pause -> translate("deadline.pause." + pause))
                .collect(Collectors.joining(" · "));
    }

    private Component published(@Nullable Publication publication) {
        if (publication == null) return new Span(translate("deadline.version.origin"));
        var day = publication.at().atZone(java.time.ZoneOffset.UTC);
        return new Div(
                new Span(translate("deadline.version.by", Dates.day(day, locale), doors.by(publication))),
                new Said(publication.reason()));
    }
}
