package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.shared.Said;

/** Reads one item after the other, as text with page numbers; the file itself is one click away. */
public class EvidenceReader extends Composite<Div> {
    private final transient Evidences evidences;
    private final CandidacyId file;
    private final Div pages = new Div();
    private transient Runnable read = () -> {};

    public EvidenceReader(Evidences evidences, CandidacyId file) {
        this.evidences = evidences;
        this.file = file;
        var items = evidences.list(file).stream()
                .filter(item -> item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList();
        var choice = new Select<EvidenceSheet>();
        choice.setLabel(getTranslation("portfolio.reader.item"));
        choice.setItems(items);
        choice.setItemLabelGenerator(
                item -> item == null ? "" : item.title() + " · " + getTranslation("portfolio.kind." + item.kind()));
        choice.setWidthFull();
        choice.addValueChangeListener(e -> read(e.getValue()));
        pages.addClassName("pages");
        pages.getElement().setAttribute("tabindex", "0");
        getContent().add(new H2(getTranslation("portfolio.reader")), choice, pages);
        getContent().addClassNames("card", "stack");
        if (!items.isEmpty()) choice.setValue(items.getFirst());
        else pages.add(new Paragraph(getTranslation("portfolio.panel.none")));
    }

    /** @param listener hears each time another item was opened */
    public void onRead(Runnable listener) {
        read = listener;
    }

    private void read(EvidenceSheet item) {
        pages.removeAll();
        var head = new Div(EvidenceList.download(evidences, file, item), EvidenceList.verdict(this, item));
        head.addClassName("row");
        pages.add(head);
        var text = evidences.text(file, item.id());
        if (text.isEmpty()) pages.add(new Paragraph(getTranslation("portfolio.reader.noText")));
        int number = 1;
        for (var page : text) {
            var words = new Said(page);
            words.addClassName("page");
            pages.add(new H3(getTranslation("portfolio.reader.page", number++)), words);
        }
        read.run();
    }
}
