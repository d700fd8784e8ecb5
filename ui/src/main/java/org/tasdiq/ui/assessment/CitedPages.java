package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Citation;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.portfolio.EvidenceReader;

/** The pages a mark rests on: each opens in the reader, each can be taken away, the open one is added. */
class CitedPages extends Composite<Div> {
    private final transient Map<EvidenceId, MatrixSheet.Item> items;
    private final EvidenceReader reader;
    private final boolean sealed;
    private final transient Runnable changed;
    private final transient List<Citation> cited = new ArrayList<>();

    CitedPages(
            Map<EvidenceId, MatrixSheet.Item> items,
            EvidenceReader reader,
            List<Citation> given,
            boolean sealed,
            Runnable changed) {
        this.items = items;
        this.reader = reader;
        this.sealed = sealed;
        this.changed = changed;
        cited.addAll(given);
        getContent().addClassName("citations");
        show();
    }

    List<Citation> value() {
        return List.copyOf(cited);
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new Span(getTranslation("assessment.cited")));
        for (var citation : cited) {
            var item = items.get(citation.evidence());
            var where = item == null ? getTranslation("assessment.cited.replaced") : where(item, citation.page());
            var open = new Button(where, pressed -> reader.read(citation.evidence(), page(citation)));
            open.setAriaLabel(getTranslation("portfolio.cited.read", where, item == null ? "" : item.title()));
            open.addThemeVariants(ButtonVariant.SMALL);
            getContent().add(open);
            if (!sealed) getContent().add(remove(citation, where));
        }
        if (sealed) return;
        // What is pressed is heard in the browser, which knows the page and keeps it without a connection.
        var cite = new Button(getTranslation("assessment.cite"));
        cite.addClassName("cite-page");
        cite.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getContent().add(cite);
    }

    private Button remove(Citation citation, String where) {
        var remove = new Button("×", pressed -> {
            cited.remove(citation);
            changed.run();
            show();
        });
        remove.setAriaLabel(getTranslation("assessment.cite.remove", where));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return remove;
    }

    /** Once, however often it is said. */
    void add(EvidenceId evidence, int page) {
        var citation = new Citation(evidence, page > 0 ? page : null);
        if (cited.contains(citation)) return;
        cited.add(citation);
        try {
            changed.run();
        } catch (Refusal refused) {
            cited.remove(citation);
            throw refused;
        }
        show();
    }

    private String where(MatrixSheet.Item item, @Nullable Integer page) {
        return page == null ? item.number() : item.number() + " " + getTranslation("portfolio.matrix.page", page);
    }

    private static int page(Citation citation) {
        var page = citation.page();
        return page == null ? 1 : page;
    }
}
