package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.DeskPage;
import org.tasdiq.identity.Actors;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FileBell;
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
    private final transient DeskNotices notices;
    private transient List<Object> shown = List.of();

    DeskView(Desk desk, DeskNotices notices, Actors actors, TaskCards cards, DeskBell bell, FileBell files) {
        this.desk = desk;
        this.notices = notices;
        this.actors = actors;
        this.cards = cards;
        getContent().addClassName("stack");
        bell.hear(this, this::refresh);
        var person = actors.person().value();
        files.hear(this, person::equals, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(desk.waitingForMe(null), desk.waitingForOthers(null), notices.all());
    }

    /** Leaves the page as it is, with the focus where it is, when nothing came or went. */
    private void refresh() {
        var mine = desk.waitingForMe(null);
        var others = desk.waitingForOthers(null);
        var beside = notices.all();
        if (List.of(mine, others, beside).equals(shown)) return;
        show(mine, others, beside);
        Live.say(count("desk.mine", mine));
    }

    private void show(DeskPage mine, DeskPage others, List<DeskNotices.Notice> beside) {
        shown = List.of(mine, others, beside);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("desk.title")),
                        new Paragraph(
                                getTranslation("desk.greeting", actors.current().name())));
        notices.section(beside).ifPresent(getContent()::add);
        getContent().add(section("desk.mine", mine, true), section("desk.others", others, false));
    }

    /** Of more than a page only that there are more is said. */
    private String count(String key, DeskPage page) {
        return page.next() == null
                ? getTranslation(key, page.tasks().size())
                : getTranslation(key + ".many", page.tasks().size());
    }

    private Component section(String key, DeskPage page, boolean mine) {
        var section = new Section(new H2(count(key, page)));
        section.addClassName("stack");
        if (page.tasks().isEmpty() && page.next() == null) {
            section.add(new EmptyState(
                    mine ? Symbol.INBOX : Symbol.HOURGLASS,
                    getTranslation(key + ".none"),
                    getTranslation(key + ".none.text")));
        } else {
            more(section, page, mine);
        }
        return section;
    }

    private void more(Section section, DeskPage page, boolean mine) {
        section.add(cards.list(page.tasks(), mine));
        var next = page.next();
        if (next == null) return;
        var more = new Button(getTranslation("casefile.files.more"));
        more.addClickListener(pressed -> {
            section.remove(more);
            more(section, mine ? desk.waitingForMe(next) : desk.waitingForOthers(next), mine);
        });
        section.add(more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · " + getTranslation("shell.name");
    }
}
