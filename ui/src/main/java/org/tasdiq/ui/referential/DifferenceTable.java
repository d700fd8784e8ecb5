package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.tasdiq.referential.Difference;
import org.tasdiq.referential.Difference.Aspect;
import org.tasdiq.referential.Difference.Change;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** What was added, removed and changed between two versions: what it was on one side, what it is on the other. */
class DifferenceTable extends Composite<Div> {
    /** @param before and after: what the two versions are called */
    DifferenceTable(List<Difference> differences, String before, String after) {
        getContent().addClassName("stack");
        if (differences.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("referential.difference.none")));
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation(
                        "referential.difference.summary",
                        count(differences, Difference.Kind.ADDED),
                        count(differences, Difference.Kind.REMOVED),
                        count(differences, Difference.Kind.CHANGED))));
        getContent()
                .add(new SortedTable<Difference>(getTranslation("referential.compare"))
                        .column(
                                getTranslation("referential.part"),
                                Comparator.comparing(Difference::part).thenComparing(Difference::code),
                                this::part)
                        .column(
                                getTranslation("referential.difference"),
                                Comparator.comparing(Difference::kind),
                                this::kind)
                        .column(before, Comparator.comparing(Difference::code), one -> side(one, false))
                        .column(after, Comparator.comparing(Difference::code), one -> side(one, true))
                        .lines(differences));
    }

    private static long count(List<Difference> differences, Difference.Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).count();
    }

    private Component part(Difference difference) {
        var code = new Span(difference.code());
        code.addClassNames("ltr", "strong");
        var all = new Div(
                new Span(getTranslation("referential.part." + difference.part())),
                code,
                new Span(difference.title().in(getLocale())));
        all.addClassName("row");
        return all;
    }

    private Component kind(Difference difference) {
        var tone = switch (difference.kind()) {
            case ADDED -> Tone.DONE;
            case REMOVED -> Tone.STOP;
            case CHANGED -> Tone.INFO;
        };
        return new StatusBadge(getTranslation("referential.difference." + difference.kind()), tone);
    }

    private Component side(Difference difference, boolean after) {
        if (difference.changes().isEmpty()) {
            boolean here = after == (difference.kind() == Difference.Kind.ADDED);
            return new Span(here ? difference.title().in(getLocale()) : "—");
        }
        var list = new UnorderedList();
        for (var change : difference.changes()) list.add(line(change, after ? change.after() : change.before()));
        return list;
    }

    private ListItem line(Change change, String value) {
        var aspect = new Span(aspect(change) + " ");
        aspect.addClassName("quiet");
        var said = new Span(value(change, value));
        said.getElement().setAttribute("dir", "auto");
        return new ListItem(aspect, said);
    }

    private String aspect(Change change) {
        var name = getTranslation("referential.aspect." + change.aspect());
        return change.language().isEmpty()
                ? name
                : getTranslation("referential.aspect.in", name, getTranslation("shell.language." + change.language()));
    }

    private String value(Change change, String value) {
        if (change.aspect() == Aspect.CRITICAL) return getTranslation("referential.yesNo." + value);
        if (change.aspect() == Aspect.CONSOLIDATION) return getTranslation("referential.rule." + value);
        return value.isEmpty() ? "—" : value;
    }
}
