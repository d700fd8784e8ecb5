package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.Passages;
import org.tasdiq.portfolio.SearchHit;
import org.tasdiq.referential.CompetencySheet;

/** Pages that speak of one competency, looked for when the list is opened; each is cited or dropped with one press. */
class PassageList extends Composite<Details> {
    private final transient Passages passages;
    private final CandidacyId file;
    private final CompetencySheet competency;
    private final transient Consumer<List<EvidenceLink>> cited;
    private final Div found = new Div();
    private final Paragraph said = new Paragraph();

    /** @param cited hears how the item is cited once a passage was accepted */
    PassageList(Passages passages, CandidacyId file, CompetencySheet competency, Consumer<List<EvidenceLink>> cited) {
        this.passages = passages;
        this.file = file;
        this.competency = competency;
        this.cited = cited;
        said.getElement().setAttribute("role", "status");
        said.addClassName("quiet");
        found.addClassName("stack");
        var content = new Div(said, found);
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("portfolio.passages", competency.code()));
        getContent().add(content);
        getContent().setWidthFull();
        getContent().setId("passages-" + competency.code());
        getContent().addOpenedChangeListener(e -> {
            if (e.isOpened()) look("");
        });
    }

    private void look(String before) {
        var hits = passages.suggested(file, competency.id());
        said.setText((before + " " + getTranslation("portfolio.passages.found", hits.size())).strip());
        var list = new UnorderedList();
        list.addClassName("lines");
        hits.forEach(hit -> list.add(line(hit)));
        found.removeAll();
        if (!hits.isEmpty()) found.add(list);
    }

    private ListItem line(SearchHit hit) {
        var where = new Span(getTranslation("portfolio.search.where", hit.title(), hit.page()));
        where.getStyle().set("font-weight", "600");
        var accept = button("portfolio.passages.accept", hit, () -> {
            cited.accept(passages.accept(file, competency.id(), hit.evidence(), hit.page()));
            look(getTranslation("portfolio.passages.accepted", hit.title(), hit.page()));
        });
        var drop = button("portfolio.passages.drop", hit, () -> {
            passages.drop(file, competency.id(), hit.evidence(), hit.page());
            look(getTranslation("portfolio.passages.dropped", hit.title(), hit.page()));
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(where, SearchPanel.marked(hit), accept, drop);
    }

    /** The list changes under the button: focus goes to the heading of the list, not to the top of the page. */
    private Button button(String key, SearchHit hit, Runnable work) {
        var button = new Button(getTranslation(key), pressed -> {
            work.run();
            getContent().getElement().executeJs("this.querySelector('vaadin-details-summary')?.focus()");
        });
        button.setAriaLabel(getTranslation(key + ".one", hit.title(), hit.page()));
        return button;
    }
}
