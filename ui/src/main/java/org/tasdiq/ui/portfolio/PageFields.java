package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.EvidenceSheet;

/** On which pages of the chosen items the proof stands: a field for each item that has several. */
class PageFields extends Composite<Div> {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\p{Nd}{1,5})\\s*(?:[-–]\\s*(\\p{Nd}{1,5})\\s*)?");

    private final Map<EvidenceId, TextField> fields = new LinkedHashMap<>();
    private final Map<EvidenceId, EvidenceLink> links = new HashMap<>();
    private final transient Runnable changed;

    /** @param changed the candidate cited other pages */
    PageFields(Runnable changed) {
        this.changed = changed;
        getContent().addClassNames("fields", "pair");
        getContent().setVisible(false);
    }

    /** Fields of items that stay are left as they are: somebody may be writing there. */
    void choose(Collection<EvidenceSheet> items) {
        var gone = new HashSet<>(fields.keySet());
        for (var item : items) {
            if (item.pages() == null || item.pages() < 2) continue;
            gone.remove(item.id());
            if (!fields.containsKey(item.id())) add(item, item.pages());
        }
        gone.forEach(id -> getContent().remove(fields.remove(id)));
        getContent().setVisible(!fields.isEmpty());
    }

    /** The item is cited like this, whoever said so. */
    void cite(EvidenceLink link) {
        links.put(link.evidence(), link);
        var field = fields.get(link.evidence());
        if (field == null) return;
        field.setInvalid(false);
        field.setValue(written(link));
    }

    EvidenceLink of(EvidenceId item) {
        return links.getOrDefault(item, EvidenceLink.whole(item));
    }

    private void add(EvidenceSheet item, int last) {
        var field = new TextField(getTranslation("portfolio.claim.pages", item.title()));
        field.setHelperText(getTranslation("portfolio.claim.pages.hint", last));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(written(of(item.id())));
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) read(item.id(), field, last);
        });
        fields.put(item.id(), field);
        getContent().add(field);
    }

    private void read(EvidenceId item, TextField field, int last) {
        var text = field.getValue();
        var range = RANGE.matcher(text);
        boolean isRange = range.matches();
        int from = isRange ? Integer.parseInt(range.group(1)) : 0;
        int to = isRange && range.group(2) != null ? Integer.parseInt(range.group(2)) : from;
        boolean wrong = !text.isBlank() && (from < 1 || to < from || to > last);
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation("portfolio.claim.pages.wrong", last) : "");
        if (wrong) return;
        links.put(item, text.isBlank() ? EvidenceLink.whole(item) : new EvidenceLink(item, from, to));
        changed.run();
    }

    private static String written(EvidenceLink link) {
        var from = link.fromPage();
        var to = link.toPage();
        if (from == null) return "";
        return from.equals(to) ? "" + from : from + "-" + (to == null ? "" : to);
    }
}
