package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.ui.shared.DueDate;

/** Open tasks as cards: what, for whom, until when, and what happens otherwise. */
@org.springframework.stereotype.Component
public class TaskCards {
    private final Texts texts;
    private final Deadlines deadlines;

    TaskCards(Texts texts, Deadlines deadlines) {
        this.texts = texts;
        this.deadlines = deadlines;
    }

    /** @param mine whether a card leads to its step, or only says who must act */
    public Component list(List<OpenTaskSheet> tasks, boolean mine) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        tasks.forEach(task -> list.add(new ListItem(card(task, mine))));
        return list;
    }

    /** The address of the view of a step, such as {@code jury/appoint-jury/<id>}. */
    public static String route(OpenTaskSheet task) {
        return route(task.step()) + "/" + task.file();
    }

    /** The same without the file. */
    public static String route(String step) {
        return step.replace('.', '/').replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Component card(OpenTaskSheet task, boolean mine) {
        var locale = UI.getCurrent().getLocale();
        var title = texts.of(locale, task.step() + ".title");
        var heading = new H3(mine ? new Anchor(route(task), title) : new Span(title));
        var reference = new Span(task.reference());
        reference.addClassNames("ltr", "quiet");
        var about = new Div(new Span(task.title().in(locale)), reference);
        if (!task.candidateName().isEmpty()) about.addComponentAsFirst(new Span(task.candidateName()));
        about.addClassName("task-about");
        var when = new Div(new DueDate(task.due(), deadlines.today(task.regime())));
        when.addClassName("task-when");
        if (!task.consequence().isEmpty()) {
            var otherwise = new Span(texts.of(locale, "desk.otherwise", texts.of(locale, task.consequence())));
            otherwise.addClassName("quiet");
            when.add(otherwise);
        }
        var card = new Div(heading, about, when);
        if (!mine) {
            var who = task.roles().stream()
                    .map(role -> texts.of(locale, "identity.role." + role))
                    .collect(Collectors.joining(" · "));
            about.add(new Span(texts.of(locale, "desk.waitsFor", who)));
        }
        card.addClassNames("card", "task");
        return card;
    }
}
