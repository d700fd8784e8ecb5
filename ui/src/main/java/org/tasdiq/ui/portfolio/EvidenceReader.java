package org.tasdiq.ui.portfolio;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.credential.ImportedPanels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one item after the other: the pages of a PDF and pictures as they are, everything else as text with page numbers;
 * the file itself is one click away.
 */
public class EvidenceReader extends Composite<Div> {
    private static final List<String> LABELS = List.of(
            "paging",
            "zooming",
            "searching",
            "thumbnails",
            "previous",
            "next",
            "number",
            "of",
            "smaller",
            "larger",
            "width",
            "whole",
            "scale",
            "search",
            "hits",
            "noHit",
            "previousHit",
            "nextHit",
            "loading",
            "failed");

    /** The custom element of {@code reader/tasdiq-reader.js}, loaded where an item is read and nowhere else. */
    @Tag("tasdiq-reader")
    static class Pages extends Component {
        void call(String function, Object... arguments) {
            getElement()
                    .executeJs(
                            "import(new URL('reader/tasdiq-reader.js', document.baseURI).href).then(() => this."
                                    + function + ")",
                            arguments);
        }
    }

    private final transient Evidences evidences;
    private final transient ImportedPanels imported;
    private final CandidacyId file;
    private final transient List<EvidenceSheet> items;
    private final Select<EvidenceSheet> choice = new Select<>();
    private final Div head = new Div();
    private final Pages pages = new Pages();
    private transient Runnable read = () -> {};
    private int page = 1;
    private boolean focus;

    public EvidenceReader(Evidences evidences, ImportedPanels imported, CandidacyId file, MatrixSheet matrix) {
        this.evidences = evidences;
        this.imported = imported;
        this.file = file;
        items = evidences.list(file).stream()
                .filter(item -> item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList();
        Map<EvidenceId, String> numbers =
                matrix.items().stream().collect(toMap(MatrixSheet.Item::evidence, MatrixSheet.Item::number));
        choice.setLabel(getTranslation("portfolio.reader.item"));
        choice.setPlaceholder(getTranslation("portfolio.reader.choose"));
        choice.setItems(items);
        choice.setItemLabelGenerator(item -> item == null
                ? ""
                : numbers.getOrDefault(item.id(), "") + " · " + item.title() + " · "
                        + getTranslation("portfolio.kind." + item.kind()));
        choice.setWidthFull();
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) goTo(1, false);
            show(e.getValue());
        });
        head.addClassName("row");
        pages.getElement().addEventListener("opened", e -> read.run());
        pages.getElement()
                .addEventListener("undrawable", e -> {
                    var item = choice.getValue();
                    var failed = e.getEventData().get("event.detail").asString();
                    if (item != null && item.id().toString().equals(failed)) {
                        showText(item, "portfolio.reader.undrawable");
                    }
                })
                .addEventData("event.detail");
        getContent().add(new H2(getTranslation("portfolio.reader")), choice, head, pages);
        getContent().addClassNames("card", "stack", "evidence-reader");
        if (items.isEmpty()) getContent().add(new Paragraph(getTranslation("portfolio.panel.none")));
    }

    /** @param listener hears each time another item was opened */
    public void onRead(Runnable listener) {
        read = listener;
    }

    /** @param listener hears which pages of a PDF stood on the screen long enough to be read */
    public void onSeen(BiConsumer<EvidenceId, Set<Integer>> listener) {
        pages.getElement()
                .addEventListener("seen", e -> {
                    var seen = e.getEventData().get("event.detail");
                    var numbers =
                            seen.get("pages").valueStream().map(JsonNode::asInt).collect(toSet());
                    listener.accept(EvidenceId.of(seen.get("item").asString()), numbers);
                })
                .addEventData("event.detail");
    }

    public void readFirst() {
        if (!items.isEmpty()) choice.setValue(items.getFirst());
    }

    /** Opens the item where it is cited and takes the focus there. */
    public void read(EvidenceLink cited) {
        read(cited.evidence(), cited.fromPage() == null ? 1 : cited.fromPage());
    }

    /** Opens the item at that page and takes the focus there; does nothing when a corrected item took its place. */
    public void read(EvidenceId id, int at) {
        items.stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(item -> {
            goTo(at, true);
            if (item.equals(choice.getValue())) pages.call("turn($0, true)", at);
            else choice.setValue(item);
        });
    }

    private void goTo(int at, boolean takeFocus) {
        page = at;
        focus = takeFocus;
    }

    private void show(EvidenceSheet item) {
        head.removeAll();
        head.add(EvidenceList.download(evidences, file, item), EvidenceList.verdict(this, item));
        EvidenceList.findings(this, item).forEach(head::add);
        imported.of(file).apply(item.id()).ifPresent(head::add);
        var drawn = drawnAs(item);
        if (drawn.isEmpty()) {
            showText(item, "");
            return;
        }
        pages.getElement().setAttribute("address", EvidenceList.content(evidences, file, item));
        pages.call(
                "show({...$0, address: this.getAttribute('address')}, $1)",
                shown(drawn, item).put("type", item.mediaType()),
                labels("portfolio.reader.page"));
    }

    /** What the browser draws from the bytes; everything else is shown as text. */
    private static String drawnAs(EvidenceSheet item) {
        if (!item.canBeOpened()) return "";
        return switch (Objects.requireNonNullElse(item.mediaType(), "")) {
            case "application/pdf" -> "pdf";
            case "image/jpeg", "image/png" -> "picture";
            // What the inspection gave up on may still be drawn; where it is not, that is said.
            case "" -> item.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf") ? "pdf" : "";
            default -> "";
        };
    }

    private void showText(EvidenceSheet item, String why) {
        var text = evidences.text(file, item.id());
        var shown = shown(text.isEmpty() ? "none" : "text", item);
        var texts = shown.putArray("texts");
        text.forEach(texts::add);
        var note = text.isEmpty() ? "portfolio.reader.noText" : why;
        if (!note.isEmpty()) shown.put("note", getTranslation(note));
        pages.call("show($0, $1)", shown, labels(nameOfPage(item)));
        read.run();
    }

    private ObjectNode shown(String kind, EvidenceSheet item) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("id", item.id().toString())
                .put("title", item.title())
                .put("page", page)
                .put("focus", focus);
    }

    private static String nameOfPage(EvidenceSheet item) {
        var type = Objects.requireNonNullElse(item.mediaType(), "");
        if (type.contains("presentation")) return "portfolio.reader.slide";
        return type.contains("spreadsheet") ? "portfolio.reader.sheet" : "portfolio.reader.page";
    }

    /** Numbers take the place of {n} and {all} in the browser. */
    private ObjectNode labels(String nameOfPage) {
        var labels = JsonNodeFactory.instance.objectNode();
        LABELS.forEach(name -> labels.put(name, getTranslation("portfolio.reader.tool." + name, "{n}", "{all}")));
        return labels.put("page", getTranslation(nameOfPage, "{n}"));
    }
}
