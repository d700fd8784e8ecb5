package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.portfolio.ClaimSheet;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.SubCompetencies;

/** What the candidate claims of one competency: how well, what was done, which evidence shows it. */
class ClaimFields extends Composite<Div> {
    private final CompetencySheet competency;
    private final RadioButtonGroup<Position> position =
            new RadioButtonGroup<>(getTranslation("portfolio.claim.position"));
    private final TextArea text = new TextArea(getTranslation("portfolio.claim.text"));
    private final MultiSelectComboBox<EvidenceSheet> evidence =
            new MultiSelectComboBox<>(getTranslation("portfolio.claim.evidence"));
    private final PageFields pages;

    ClaimFields(
            CompetencySheet competency,
            @Nullable ClaimSheet written,
            List<EvidenceSheet> items,
            Consumer<ClaimSheet> claimed) {
        this.competency = competency;
        pages = new PageFields(() -> say(true, claimed));
        position.setItems(Position.values());
        position.setItemLabelGenerator(p -> getTranslation("candidacy.position." + p));
        text.setWidthFull();
        text.setMinRows(2);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        evidence.setItemLabelGenerator(EvidenceSheet::title);
        evidence.setWidthFull();
        evidence.setItems(new ArrayList<>(proofs(items))).setIdentifierProvider(EvidenceSheet::id);
        if (written != null) show(written, items);
        position.addValueChangeListener(e -> say(e.isFromClient(), claimed));
        text.addValueChangeListener(e -> say(e.isFromClient(), claimed));
        evidence.addValueChangeListener(e -> {
            pages.choose(e.getValue());
            say(e.isFromClient(), claimed);
        });
        var criterion = new Paragraph(competency.criterion().in(getLocale()));
        criterion.addClassName("quiet");
        var name = new H3(competency.code() + " · " + competency.title().in(getLocale()));
        getContent().add(name, criterion);
        SubCompetencies.withCriteria(competency).ifPresent(getContent()::add);
        getContent().add(position, text, evidence, pages);
        getContent().addClassNames("fields", "claim");
        getContent().setId("claim-" + competency.code());
    }

    /**
     * Items were added or removed: what was chosen stays chosen where it is still there. The list is changed, not set anew:
     * the candidate may be choosing in it while a further file arrives.
     */
    void offer(List<EvidenceSheet> items) {
        var offered = proofs(items);
        var view = evidence.getListDataView();
        var gone = ids(view.getItems().toList());
        gone.removeAll(ids(offered));
        evidence.deselect(evidence.getValue().stream()
                .filter(item -> gone.contains(item.id()))
                .toList());
        view.removeItems(
                view.getItems().filter(item -> gone.contains(item.id())).toList());
        var known = ids(view.getItems().toList());
        view.addItems(
                offered.stream().filter(item -> !known.contains(item.id())).toList());
        var chosen = ids(evidence.getValue());
        pages.choose(offered.stream().filter(item -> chosen.contains(item.id())).toList());
    }

    /** An item was cited elsewhere: it is chosen here too, with its pages; nothing else changes. */
    void link(List<EvidenceLink> links) {
        pages.cite(links);
        var cited = links.getFirst().evidence();
        evidence.select(evidence.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(cited))
                .toList());
    }

    private static List<EvidenceSheet> proofs(List<EvidenceSheet> items) {
        return items.stream()
                .filter(i -> i.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList();
    }

    private void show(ClaimSheet written, List<EvidenceSheet> items) {
        written.evidence().stream()
                .collect(Collectors.groupingBy(EvidenceLink::evidence))
                .values()
                .forEach(pages::cite);
        position.setValue(written.position());
        text.setValue(written.text());
        select(items, written.evidence().stream().map(EvidenceLink::evidence).collect(Collectors.toSet()));
    }

    private void select(List<EvidenceSheet> items, Set<EvidenceId> ids) {
        evidence.setValue(
                items.stream().filter(i -> ids.contains(i.id())).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private void say(boolean byPerson, Consumer<ClaimSheet> claimed) {
        if (!byPerson) return;
        var links = evidence.getValue().stream()
                .flatMap(item -> pages.of(item.id()).stream())
                .toList();
        claimed.accept(new ClaimSheet(competency.id(), position.getValue(), text.getValue(), links));
    }

    private static Set<EvidenceId> ids(Collection<EvidenceSheet> items) {
        return items.stream().map(EvidenceSheet::id).collect(Collectors.toCollection(HashSet::new));
    }
}
