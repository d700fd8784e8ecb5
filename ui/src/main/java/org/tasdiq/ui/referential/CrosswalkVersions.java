package org.tasdiq.ui.referential;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.referential.CrosswalkDraft;
import org.tasdiq.referential.CrosswalkSheet;
import org.tasdiq.referential.Framework;
import org.tasdiq.ui.shared.SortedTable;

/** Every version of a crosswalk, the latest first: what it says, and which levels differ from the one before. */
class CrosswalkVersions extends Composite<Section> {
    private final transient List<CrosswalkSheet> versions;
    private final ZoneId zone;

    /** @param changed whether the reader may add a version */
    CrosswalkVersions(Framework framework, List<CrosswalkSheet> versions, ZoneId zone, boolean changed) {
        this.versions = versions;
        this.zone = zone;
        var name = getTranslation("referential.framework." + framework);
        getContent().add(new H2(name), table(name));
        getContent().addClassNames("card", "stack");
        if (!changed) return;
        var link = new Anchor(CrosswalkView.path(framework), getTranslation("referential.crosswalk.add"));
        link.setAriaLabel(getTranslation("referential.crosswalk.add.of", name));
        getContent().add(link);
    }

    /** In the direction of its own writing: a level may be two digits with a dash, on a page written from the right. */
    static Span level(String level) {
        var said = new Span(level.isEmpty() ? "—" : level);
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private Component table(String name) {
        return new SortedTable<CrosswalkSheet>(name)
                .column(
                        getTranslation("referential.version"),
                        comparingInt(CrosswalkSheet::version),
                        CrosswalkVersions::version)
                .day(getTranslation("referential.crosswalk.since"), CrosswalkSheet::since)
                .column(
                        getTranslation("referential.framework.status"),
                        comparing(CrosswalkSheet::status),
                        one -> new MatchBadge(one.status()))
                .column(
                        getTranslation("referential.crosswalk.levels"),
                        comparingInt(CrosswalkSheet::version),
                        this::levels)
                .column(
                        getTranslation("referential.crosswalk.changes"),
                        comparingInt(CrosswalkSheet::version),
                        this::changes)
                .text(
                        getTranslation("referential.framework.source"),
                        one -> one.source().in(getLocale()))
                .text(getTranslation("referential.crosswalk.added"), this::added)
                .lines(versions);
    }

    private static Component version(CrosswalkSheet version) {
        var both = new Div(new Span(String.valueOf(version.version())), new StandingBadge(version.standing()));
        both.addClassName("row");
        return both;
    }

    private Component levels(CrosswalkSheet version) {
        var all = new Div();
        for (int eqf = 1; eqf <= CrosswalkDraft.LEVELS; eqf++)
            all.add(new Span(at(eqf), level(version.levels().get(eqf - 1))));
        all.addClassName("row");
        return all;
    }

    private Component changes(CrosswalkSheet version) {
        var before = versions.stream()
                .filter(one -> one.version() == version.version() - 1)
                .findFirst();
        if (before.isEmpty()) return new Span("—");
        var list = new UnorderedList();
        for (int eqf = 1; eqf <= CrosswalkDraft.LEVELS; eqf++) {
            var was = before.get().levels().get(eqf - 1);
            var is = version.levels().get(eqf - 1);
            if (was.equals(is)) continue;
            var earlier = new Span(" " + getTranslation("referential.crosswalk.before") + " ");
            list.add(new ListItem(at(eqf), level(is), earlier, level(was)));
        }
        return list.getChildren().findAny().isEmpty() ? new Span(getTranslation("referential.difference.none")) : list;
    }

    private Span at(int eqf) {
        return new Span(getTranslation("referential.crosswalk.at", eqf) + " ");
    }

    private String added(CrosswalkSheet version) {
        var at = version.addedAt();
        return at == null
                ? getTranslation("referential.crosswalk.origin")
                : getTranslation(
                        "referential.published.by", version.addedBy(), Dates.day(at.atZone(zone), getLocale()));
    }
}
