package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkColumn;
import org.tasdiq.desk.WorkFile;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkOrder;
import org.tasdiq.desk.WorkPage;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.candidacy.MyFilesView;
import org.tasdiq.ui.shared.DueDate;

/** Files as a table that the database sorts, fifty lines more at a time; on a phone every line is a card. */
class FileTable extends Composite<Div> {
    private final transient FileLists lists;
    private final transient WorkFilter filter;
    private final transient WorkSort sort;
    private final transient Consumer<WorkSort> sorted;
    private final transient Map<CertificationId, String> titles;
    private final transient Map<CandidacyId, WorkFile> chosen = new LinkedHashMap<>();
    private final transient Consumer<List<WorkFile>> heard;
    private final transient Set<WorkColumn> columns;
    /** The others stand under the name. */
    private final transient List<WorkColumn> beside;

    private final List<Checkbox> boxes = new ArrayList<>();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    FileTable(
            FileLists lists,
            WorkChoices choices,
            WorkFilter filter,
            WorkSort sort,
            WorkPage first,
            Consumer<WorkSort> sorted,
            Consumer<List<WorkFile>> heard) {
        this.lists = lists;
        this.filter = filter;
        this.sort = sort;
        this.sorted = sorted;
        this.heard = heard;
        this.columns = lists.columns();
        this.beside = columns.stream()
                .filter(column -> column != WorkColumn.CERTIFICATION && column != WorkColumn.LABELS)
                .toList();
        this.titles = choices.certifications().stream()
                .collect(Collectors.toMap(
                        CertificationSheet::id, one -> one.title().in(getLocale())));
        head.add(chooseAll());
        head("name", WorkOrder.NAME);
        beside.forEach(column -> head(key(column), order(column)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("matrix", "sorted", "files");
        var frame = new Div(table);
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("casefile.files"));
        getContent().add(frame);
        getContent().addClassName("stack");
        add(first);
    }

    private void add(WorkPage page) {
        page.files().forEach(file -> body.add(line(file)));
        var next = page.next();
        if (next == null) return;
        var more = new Button(getTranslation("casefile.files.more"));
        more.addClickListener(pressed -> {
            getContent().remove(more);
            add(lists.page(filter, sort, next));
        });
        getContent().add(more);
    }

    private NativeTableRow line(WorkFile file) {
        var name = new NativeTableHeaderCell(new Anchor("file/" + file.file(), file.candidateName()));
        if (columns.contains(WorkColumn.CERTIFICATION)) name.add(quiet(titles.getOrDefault(file.certification(), "")));
        name.getElement().setAttribute("scope", "row");
        name.addClassName("stacked");
        if (columns.contains(WorkColumn.LABELS))
            file.labels().forEach(label -> {
                var chip = new Span(label);
                chip.addClassName("chip");
                name.add(chip);
            });
        var row = new NativeTableRow(choose(file));
        row.add(name);
        beside.forEach(column -> row.add(cell(key(column), shown(column, file))));
        return row;
    }

    private Component shown(WorkColumn column, WorkFile file) {
        return switch (column) {
            case REFERENCE -> {
                var reference = new Span(file.reference());
                reference.addClassName("ltr");
                yield reference;
            }
            case STATUS -> MyFilesView.badge(file.status(), this);
            case STEP -> step(file);
            case SINCE -> new Span(day(file.since()));
            case DUE -> due(file);
            case SENT -> new Span(day(file.sentAt()));
            case ASSIGNEE -> new Span(file.assigneeName().isEmpty() ? "–" : file.assigneeName());
            case CERTIFICATION, LABELS -> new Span();
        };
    }

    private static @Nullable WorkOrder order(WorkColumn column) {
        return switch (column) {
            case REFERENCE -> WorkOrder.REFERENCE;
            case SINCE -> WorkOrder.SINCE;
            case DUE -> WorkOrder.DUE;
            case SENT -> WorkOrder.SENT;
            case CERTIFICATION, STATUS, STEP, ASSIGNEE, LABELS -> null;
        };
    }

    static String key(WorkColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private NativeTableCell choose(WorkFile file) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("casefile.bulk.selectOne", file.candidateName()));
        box.addValueChangeListener(changed -> {
            if (changed.getValue()) chosen.put(file.file(), file);
            else chosen.remove(file.file());
            heard.accept(List.copyOf(chosen.values()));
        });
        boxes.add(box);
        return cell("select", box);
    }

    private NativeTableHeaderCell chooseAll() {
        var all = new Checkbox();
        all.setAriaLabel(getTranslation("casefile.bulk.selectAll"));
        all.addValueChangeListener(changed -> boxes.forEach(box -> box.setValue(changed.getValue())));
        var cell = new NativeTableHeaderCell(all);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Component step(WorkFile file) {
        if (file.step().isEmpty()) return MyFilesView.badge(file.status(), this);
        var who = file.roles().stream()
                .map(role -> getTranslation("identity.role." + role))
                .collect(Collectors.joining(" · "));
        var both = new Div(new Span(getTranslation(file.step() + ".title")), quiet(who));
        both.addClassName("stacked");
        return both;
    }

    private Component due(WorkFile file) {
        return file.dueOn() == null ? new Span("–") : new DueDate(file.dueOn(), lists.today(file.institution()));
    }

    private String day(Instant moment) {
        return Dates.day(moment.atZone(lists.zone()), getLocale());
    }

    /** The label is what a card shows in the place of the head. */
    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label(column));
        return cell;
    }

    private void head(String column, @Nullable WorkOrder order) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        var title = label(column);
        if (order == null) {
            cell.setText(title);
        } else {
            boolean by = sort.by() == order;
            cell.getElement().setAttribute("aria-sort", by ? sort.descending() ? "descending" : "ascending" : "none");
            var button = new Button(title, pressed -> sorted.accept(new WorkSort(order, by && !sort.descending())));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            cell.add(button);
        }
        head.add(cell);
    }

    private String label(String column) {
        return getTranslation(column.equals("select") ? "casefile.bulk.select" : "desk.list." + column);
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
