package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Symbol;

/** The first page after signing in: what waits for me, then what waits for others. */
@Route("desk")
@Needs("desk.readDesk")
@Menu(title = "desk.title", icon = "inbox", order = 1)
public class DeskView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Desk desk;
    private final transient Actors actors;
    private final transient TaskCards cards;
    private List<OpenTaskSheet> shown = List.of();

    DeskView(Desk desk, Actors actors, TaskCards cards, DeskBell bell) {
        this.desk = desk;
        this.actors = actors;
        this.cards = cards;
        getContent().addClassName("stack");
        bell.hear(this, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(desk.waitingForMe(), desk.waitingForOthers());
    }

    /** Leaves the page as it is, with the focus where it is, when nothing came or went. */
    private void refresh() {
        var mine = desk.waitingForMe();
        var others = desk.waitingForOthers();
        if (all(mine, others).equals(shown)) return;
        show(mine, others);
        Live.say(getTranslation("desk.mine", mine.size()));
    }

    private void show(List<OpenTaskSheet> mine, List<OpenTaskSheet> others) {
        shown = all(mine, others);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("desk.title")),
                        new Paragraph(
                                getTranslation("desk.greeting", actors.current().name())),
                        section("desk.mine", mine, true),
                        section("desk.others", others, false));
    }

    private static List<OpenTaskSheet> all(List<OpenTaskSheet> mine, List<OpenTaskSheet> others) {
        return Stream.concat(mine.stream(), others.stream()).toList();
    }

    private Component section(String key, List<OpenTaskSheet> tasks, boolean mine) {
        var section = new Section(new H2(getTranslation(key, tasks.size())));
        section.addClassName("stack");
        section.add(
                tasks.isEmpty()
                        ? new EmptyState(
                                mine ? Symbol.INBOX : Symbol.HOURGLASS,
                                getTranslation(key + ".none"),
                                getTranslation(key + ".none.text"))
                        : cards.list(tasks, mine));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · " + getTranslation("shell.name");
    }
}
