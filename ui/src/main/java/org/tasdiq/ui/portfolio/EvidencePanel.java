package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.CommentedPart;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.credential.ImportedPanels;
import org.tasdiq.ui.shared.Notice;

/** Items of evidence with what the inspection found; where the reader may, several can be added at once. */
public class EvidencePanel extends Composite<Div> {
    private static final int WHILE_WORKING = 700;

    private final transient Evidences evidences;
    private final CandidacyId file;
    private final List<EvidenceKind> kinds;
    private final Div inspection = new Div();
    private final EvidenceList list;
    private final Paragraph none = new Paragraph(getTranslation("portfolio.panel.none"));
    private final Select<EvidenceKind> kind = new Select<>();
    /** Names of files of which only the credential in them was kept, until that is said. */
    private final Set<String> unwrapped = ConcurrentHashMap.newKeySet();

    private @Nullable Registration polling;
    private Runnable changed = () -> {};
    private final transient ImportedPanels imported;
    private transient Function<EvidenceSheet, Optional<Component>> beside = item -> Optional.empty();

    EvidencePanel(
            Evidences evidences,
            CandidacyId file,
            String title,
            List<EvidenceKind> kinds,
            List<Experience> experiences,
            ImportedPanels imported,
            boolean editable) {
        this.imported = imported;
        this.evidences = evidences;
        this.file = file;
        this.kinds = kinds;
        list = new EvidenceList(
                evidences,
                file,
                () -> new EvidenceLine(
                        evidences, file, editable ? experiences : null, item -> beside.apply(item), this::handedIn));
        none.addClassName("quiet");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation(title)));
        if (editable) getContent().add(new Paragraph(getTranslation(title + ".text")), upload());
        if (editable && kinds.contains(EvidenceKind.MICRO_CREDENTIAL))
            getContent().add(imported.byAddress(file, this::handedIn));
        getContent().add(inspection, none, list);
    }

    /** Tells when items were added or removed. */
    void onChange(Runnable heard) {
        changed = heard;
    }

    /** What stands below the line of each item. */
    EvidencePanel with(Function<EvidenceSheet, Optional<Component>> each) {
        beside = each;
        return this;
    }

    /** Whether that item has its line here. */
    public boolean shows(CommentSubject subject) {
        return subject.part() == CommentedPart.EVIDENCE
                && evidences.list(file).stream()
                        .anyMatch(item ->
                                kinds.contains(item.kind()) && item.id().value().equals(subject.one()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private Component upload() {
        kind.setLabel(getTranslation("portfolio.panel.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(k -> getTranslation("portfolio.kind." + k));
        kind.setValue(kinds.getFirst());
        var upload = new FileDrop(50, this::add, this::taken);
        var both = new Div(kind, upload);
        both.addClassName("fields");
        return both;
    }

    /** Something came in, here or beside. */
    void handedIn() {
        refresh();
        changed.run();
    }

    private void add(String fileName, InputStream content) {
        var chosen = Objects.requireNonNull(kind.getValue());
        var description = new EvidenceDescription(chosen, title(fileName), null, null);
        if (imported.take(file, description, fileName, content)) unwrapped.add(fileName);
    }

    private void taken(String fileName) {
        if (unwrapped.remove(fileName)) Notice.done(getTranslation("portfolio.panel.unwrapped", fileName));
        handedIn();
    }

    private static String title(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var name = dot > 0 ? fileName.substring(0, dot) : fileName;
        return name.replace('_', ' ').strip().isEmpty() ? fileName : name.replace('_', ' ');
    }

    void refresh() {
        var shown = evidences.list(file).stream()
                .filter(item -> kinds.contains(item.kind()))
                .toList();
        long pending = shown.stream()
                // What waits for the virus scanner may wait for hours; its line says so.
                .filter(item -> item.verdict() == EvidenceVerdict.PENDING && item.verdictReason() == null)
                .count();
        showProgress(shown.size() - (int) pending, shown.size());
        // Asked first: what is checked in between is shown by one look more.
        boolean working = pending > 0 || imported.areBeingChecked(file);
        list.show(shown, imported.of(file));
        list.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        getUI().ifPresent(ui -> {
            if (working) startPolling(ui);
            else stopPolling(ui);
        });
    }

    private void showProgress(int inspected, int total) {
        inspection.removeAll();
        if (inspected == total) return;
        var words = new Span(getTranslation("portfolio.panel.inspecting", inspected, total));
        words.setId("inspection-" + file);
        var bar = new ProgressBar(0, total, inspected);
        bar.getElement().setAttribute("aria-labelledby", "inspection-" + file);
        inspection.add(words, bar);
    }

    private void startPolling(UI ui) {
        if (polling != null) return;
        ui.setPollInterval(WHILE_WORKING);
        polling = ui.addPollListener(polled -> refresh());
    }

    private void stopPolling(UI ui) {
        if (polling == null) return;
        polling.remove();
        polling = null;
        ui.setPollInterval(-1);
    }
}
