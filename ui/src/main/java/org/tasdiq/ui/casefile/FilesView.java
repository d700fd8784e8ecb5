package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.FilePage;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** Every file of the reader's institutions, newest first, page by page; looked for by reference or name. */
@Route("files")
@Needs("candidacy.listFiles")
@Menu(title = "casefile.files", icon = "folder-open", order = 3)
public class FilesView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Intake intake;
    private final transient Referentials referentials;
    private final TextField words = new TextField(getTranslation("casefile.search"));
    private final Div list = new Div();

    FilesView(Intake intake, Referentials referentials) {
        this.intake = intake;
        this.referentials = referentials;
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> fill());
        list.addClassName("stack");
        getContent().add(new H1(getTranslation("casefile.files")), words, list);
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        fill();
    }

    private void fill() {
        list.removeAll();
        more(FilePage.From.start());
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    Symbol.FOLDER_OPEN,
                    getTranslation("casefile.files.none"),
                    getTranslation("casefile.files.none.text")));
        }
    }

    private void more(FilePage.From after) {
        var page = intake.files(words.getValue(), after);
        if (page.files().isEmpty()) return;
        var items = new UnorderedList();
        items.addClassName("tasks");
        page.files().forEach(file -> items.add(new ListItem(card(file))));
        list.add(items);
        var next = page.next();
        if (next == null) return;
        var more = new Button(getTranslation("casefile.files.more"));
        more.addClickListener(pressed -> {
            list.remove(more);
            more(next);
        });
        list.add(more);
    }

    private Div card(CandidacySheet file) {
        var reference = new Span(file.reference());
        reference.addClassNames("ltr", "quiet");
        var about = new Div(
                new Span(referentials.sheet(file.certification()).title().in(getLocale())), reference);
        about.addClassName("task-about");
        var card = new Div(
                new H3(new Anchor("file/" + file.id(), file.candidateName())),
                about,
                new StatusBadge(getTranslation("candidacy.status." + file.status()), Tone.INFO));
        card.addClassNames("card", "task");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.files") + " · " + getTranslation("shell.name");
    }
}
