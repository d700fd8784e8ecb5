package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkView;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Symbol;

/** The views of the list as tabs with their counts: those of the house, the team's, one's own. */
class FileViews extends Composite<Div> {
    private final transient FileLists lists;
    private final transient WorkChoices choices;
    private final transient WorkFilter shown;
    private final transient Runnable changed;

    FileViews(FileLists lists, WorkChoices choices, WorkFilter shown, Runnable changed) {
        this.lists = lists;
        this.choices = choices;
        this.shown = shown;
        this.changed = changed;
        var saved = lists.views();
        var tabs = new UnorderedList();
        tabs.add(tab(getTranslation("casefile.view.underWay"), WorkFilter.EVERYTHING));
        tabs.add(tab(getTranslation("casefile.view.mine"), of("assignee", WorkFilter.ME)));
        tabs.add(tab(getTranslation("casefile.view.overdue"), of("due", "overdue")));
        tabs.add(tab(getTranslation("casefile.view.week"), of("due", "within_7_days")));
        saved.forEach(view -> tabs.add(tab(view)));
        var nav = new Nav(tabs);
        nav.addClassName("views");
        nav.getElement().setAttribute("aria-label", getTranslation("casefile.views"));
        getContent().add(nav);
        boolean known = saved.stream().anyMatch(view -> view.filter().equals(shown));
        if (!known && !shown.equals(WorkFilter.EVERYTHING)) getContent().add(saving());
        getContent().addClassName("stack");
    }

    private static WorkFilter of(String name, String value) {
        return WorkFilter.of(Map.of(name, value));
    }

    private ListItem tab(String name, WorkFilter filter) {
        var count = new Span(lists.number(filter));
        count.addClassNames("quiet", "numbers");
        var link = new Anchor("files" + (filter.query().isEmpty() ? "" : "?" + filter.query()));
        link.add(new Span(name), count);
        if (filter.equals(shown)) link.getElement().setAttribute("aria-current", "page");
        return new ListItem(link);
    }

    private ListItem tab(WorkView view) {
        var tab = tab(
                view.team() == null ? view.name() : getTranslation("casefile.view.team", view.name()), view.filter());
        if (view.mine() && view.filter().equals(shown)) {
            var remove = new Button(Symbol.TRASH_2.icon(), pressed -> remove(view));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("casefile.view.remove", view.name()));
            tab.add(remove);
        }
        return tab;
    }

    private void remove(WorkView view) {
        ConfirmAction.askBeforeLoss(
                getTranslation("casefile.view.remove", view.name()),
                getTranslation(view.team() == null ? "casefile.view.remove.own" : "casefile.view.remove.team"),
                getTranslation("casefile.view.remove.verb"),
                () -> {
                    lists.remove(view.id());
                    Notice.done(getTranslation("casefile.view.removed", view.name()));
                    changed.run();
                });
    }

    private Details saving() {
        var name = new TextField(getTranslation("casefile.view.name"));
        name.setMaxLength(60);
        var team = new Select<InstitutionSheet>();
        team.setLabel(getTranslation("casefile.view.for"));
        team.setItems(choices.institutions());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(getTranslation("casefile.view.forMe"));
        team.setItemLabelGenerator(one -> one == null
                ? getTranslation("casefile.view.forMe")
                : getTranslation("casefile.view.forTeam", one.name().in(getLocale())));
        var errors = new FieldErrors()
                .field("name", name)
                .rule(name, words -> words.isBlank() ? Refusal.invalid("name", "required") : null);
        var save = new Button(getTranslation("casefile.view.save"), pressed -> {
            if (errors.check() && errors.guard(() -> lists.save(name.getValue(), shown, id(team.getValue())))) {
                Notice.done(getTranslation("casefile.view.saved", name.getValue()));
                changed.run();
            }
        });
        var row = new Div(name, team, save);
        row.addClassNames("row", "filters");
        return new Details(getTranslation("casefile.view.keep"), row);
    }

    private static @Nullable InstitutionId id(@Nullable InstitutionSheet sheet) {
        return sheet == null ? null : sheet.id();
    }
}
