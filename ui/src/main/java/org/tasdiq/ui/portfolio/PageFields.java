package org.tasdiq.ui.portfolio;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.EvidenceSheet;

/** On which pages of the chosen items the proof stands: a field for each item that has several. */
class PageFields extends Composite<Div> {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\p{Nd}{1,5})\\s*(?:([-–])\\s*(\\p{Nd}{1,5})?\\s*)?");
    /** Also as written in Arabic. */
    private static final Pattern COMMA = Pattern.compile("[,;،؛]");

    private final Map<EvidenceId, TextField> fields = new LinkedHashMap<>();
    private final Map<EvidenceId, List<EvidenceLink>> links = new HashMap<>();
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

    /** The one item they all name is cited like this, whoever said so. */
    void cite(List<EvidenceLink> ofItem) {
        var item = ofItem.getFirst().evidence();
        links.put(item, ofItem);
        var field = fields.get(item);
        if (field == null) return;
        field.setInvalid(false);
        field.setValue(written(ofItem));
    }

    List<EvidenceLink> of(EvidenceId item) {
        return links.getOrDefault(item, List.of(EvidenceLink.whole(item)));
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
        var ranges = text.isBlank() ? List.of(EvidenceLink.whole(item)) : ranges(item, text, last);
        boolean wrong = ranges.isEmpty();
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation("portfolio.claim.pages.wrong", last) : "");
        if (wrong) return;
        links.put(item, ranges);
        changed.run();
    }

    /** Nothing where a single one of them is wrong. */
    private static List<EvidenceLink> ranges(EvidenceId item, String text, int last) {
        var ranges = new ArrayList<EvidenceLink>();
        for (var part : COMMA.split(text)) {
            var range = RANGE.matcher(part);
            if (!range.matches()) return List.of();
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : range.group(3) == null ? last : Integer.parseInt(range.group(3));
            if (from < 1 || to < from || to > last) return List.of();
            ranges.add(new EvidenceLink(item, from, to));
        }
        return ranges;
    }

    private static String written(List<EvidenceLink> ranges) {
        return ranges.stream().map(PageFields::written).collect(joining(", "));
    }

    private static String written(EvidenceLink range) {
        var from = range.fromPage();
        var to = range.toPage();
        if (from == null) return "";
        return from.equals(to) ? "" + from : from + "-" + (to == null ? "" : to);
    }
}
