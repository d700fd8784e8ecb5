package org.tasdiq.ui.referential;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.IntStream;
import org.tasdiq.deadline.Standing;
import org.tasdiq.referential.CrosswalkDraft;
import org.tasdiq.referential.CrosswalkSheet;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Zones;

/** What each European level is in the other frameworks, by which text, official or proposed; and every version of that. */
@Route("frameworks")
@Needs("referential.listCertifications")
@Menu(title = "referential.crosswalks", icon = "globe", order = 8.55)
public class FrameworksView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Frameworks frameworks;
    private final transient Zones zones;

    FrameworksView(Frameworks frameworks, Zones zones) {
        this.frameworks = frameworks;
        this.zones = zones;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = frameworks.crosswalks();
        var zone = zones.ofReader();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("referential.crosswalks")),
                        new Paragraph(getTranslation("referential.crosswalks.text")),
                        present(all));
        for (var framework : Framework.values()) {
            var versions =
                    all.stream().filter(one -> one.framework() == framework).toList();
            getContent().add(new CrosswalkVersions(framework, versions, zone, frameworks.isChangedByMe(framework)));
        }
    }

    private Component present(List<CrosswalkSheet> all) {
        var present =
                all.stream().filter(one -> one.standing() == Standing.PRESENT).toList();
        var section = new Section(
                new H2(getTranslation("referential.crosswalks.present")),
                new Paragraph(getTranslation("referential.frameworks.text")),
                levels(present),
                texts(present));
        section.addClassNames("card", "stack");
        return section;
    }

    /** A line for each European level; a column for each other framework, sorted as they climb: “10” is no letter. */
    private Component levels(List<CrosswalkSheet> present) {
        var table = new SortedTable<Integer>(getTranslation("referential.crosswalks"))
                .column(
                        getTranslation("referential.crosswalk.eqf"),
                        naturalOrder(),
                        eqf -> new Span(String.valueOf(eqf)));
        for (var one : present) {
            if (one.framework() == Framework.EQF) continue;
            table.column(
                    getTranslation(
                            "referential.crosswalk.head",
                            getTranslation("referential.framework." + one.framework()),
                            getTranslation("referential.framework." + one.status())),
                    naturalOrder(),
                    eqf -> CrosswalkVersions.level(one.levels().get(eqf - 1)));
        }
        return table.lines(
                IntStream.rangeClosed(1, CrosswalkDraft.LEVELS).boxed().toList());
    }

    private Component texts(List<CrosswalkSheet> present) {
        return new SortedTable<CrosswalkSheet>(getTranslation("referential.framework.source"))
                .text(
                        getTranslation("referential.framework"),
                        one -> getTranslation("referential.framework." + one.framework()))
                .column(
                        getTranslation("referential.framework.status"),
                        comparing(CrosswalkSheet::status),
                        one -> new MatchBadge(one.status()))
                .column(
                        getTranslation("referential.version"),
                        comparingInt(CrosswalkSheet::version),
                        one -> new Span(String.valueOf(one.version())))
                .day(getTranslation("referential.crosswalk.since"), CrosswalkSheet::since)
                .text(
                        getTranslation("referential.framework.source"),
                        one -> one.source().in(getLocale()))
                .lines(present);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.crosswalks") + " · " + getTranslation("shell.name");
    }
}
