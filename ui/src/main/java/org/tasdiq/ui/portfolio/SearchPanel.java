package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.SearchHit;
import org.tasdiq.ui.shared.Symbol;

/** Looks for words in the text of the evidence of one file; says where, with the page. */
public class SearchPanel extends Composite<Div> {
    private final transient Evidences evidences;
    private final CandidacyId file;
    private final transient @Nullable BiConsumer<EvidenceId, Integer> open;
    private final Div hits = new Div();

    public SearchPanel(Evidences evidences, CandidacyId file) {
        this(evidences, file, null);
    }

    /** @param open shows the item at the page that was found; without, the list only says where */
    public SearchPanel(Evidences evidences, CandidacyId file, @Nullable BiConsumer<EvidenceId, Integer> open) {
        this.evidences = evidences;
        this.file = file;
        this.open = open;
        var words = new TextField(getTranslation("portfolio.search"));
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> search(e.getValue()));
        hits.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("portfolio.search.title")), words, hits);
        getContent().addClassNames("card", "stack");
    }

    private void search(String words) {
        hits.removeAll();
        if (words.isBlank()) return;
        var found = evidences.search(file, words);
        hits.add(new Paragraph(getTranslation("portfolio.search.found", found.size())));
        var list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(hit -> list.add(line(hit)));
        hits.add(list);
    }

    private ListItem line(SearchHit hit) {
        var words = getTranslation("portfolio.search.where", hit.title(), hit.page());
        var reader = open;
        if (reader != null) {
            return new ListItem(new Button(words, pressed -> reader.accept(hit.evidence(), hit.page())), marked(hit));
        }
        var where = new Span(words);
        where.getStyle().set("font-weight", "600");
        return new ListItem(where, marked(hit));
    }

    /** The snippet with the words marked, in the direction of its own writing. */
    static Span marked(SearchHit hit) {
        var snippet = new Span();
        snippet.getElement().setAttribute("dir", "auto");
        int from = 0;
        for (var mark : hit.marks()) {
            if (mark.from() < from || mark.to() > hit.snippet().length()) continue;
            snippet.add(hit.snippet().substring(from, mark.from()));
            var found = new Element("mark");
            found.setText(hit.snippet().substring(mark.from(), mark.to()));
            snippet.getElement().appendChild(found);
            from = mark.to();
        }
        snippet.add(hit.snippet().substring(from));
        return snippet;
    }
}
