package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkOrder;
import org.tasdiq.desk.WorkPage;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Symbol;

/** The files of the reader's institutions. What is looked for stands in the address, so that a list can be sent on. */
@Route("files")
@Needs("candidacy.listFiles")
@Menu(title = "casefile.files", icon = "folder-open", order = 3)
public class FilesView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private static final String ORDER = "order";
    private static final String DESCENDING = "descending";

    private final transient FileLists lists;
    private final transient BulkWork work;

    FilesView(FileLists lists, BulkWork work) {
        this.lists = lists;
        this.work = work;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = parameters(event.getLocation().getQueryParameters());
        try {
            show(WorkFilter.of(address), sort(address));
        } catch (Refusal malformed) {
            show(WorkFilter.EVERYTHING, WorkSort.FIRST);
            Notice.refused(
                    getTranslation(
                            "refusal." + malformed.code(), malformed.arguments().toArray()),
                    null);
        }
    }

    private void show(WorkFilter filter, WorkSort sort) {
        var choices = lists.choices();
        var fields = new FilesFilter(choices, filter, asked -> go(asked, sort));
        var body = new Div();
        body.addClassName("stack");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("casefile.files")),
                        new FileViews(lists, choices, filter, () -> show(filter, sort)),
                        fields,
                        body);
        fill(body, choices, filter, sort);
    }

    private void fill(Div body, WorkChoices choices, WorkFilter filter, WorkSort sort) {
        var first = lists.page(filter, sort, null);
        if (first.files().isEmpty()) {
            body.add(filter.equals(WorkFilter.EVERYTHING) ? nothing() : nothingFound());
            return;
        }
        var count = lists.counted(filter);
        Live.say(count);
        var head = new Div(new Span(count), lists.export(filter, sort));
        head.addClassName("row");
        var bulk = new BulkBar(work, lists, choices, () -> show(filter, sort));
        var table = new Div(table(choices, filter, sort, first, bulk));
        var columns = new ColumnChooser(lists.columns(), chosen -> {
            lists.choose(chosen);
            bulk.choose(List.of());
            table.removeAll();
            table.add(table(choices, filter, sort, lists.page(filter, sort, null), bulk));
        });
        body.add(head, columns, bulk, table);
    }

    private FileTable table(WorkChoices choices, WorkFilter filter, WorkSort sort, WorkPage first, BulkBar bulk) {
        return new FileTable(lists, choices, filter, sort, first, order -> go(filter, order), bulk::choose);
    }

    private Component nothing() {
        return new EmptyState(
                Symbol.FOLDER_OPEN, getTranslation("casefile.files.none"), getTranslation("casefile.files.none.text"));
    }

    private Component nothingFound() {
        return new EmptyState(
                Symbol.SEARCH,
                getTranslation("casefile.files.noneFound"),
                getTranslation("casefile.files.noneFound.text"),
                new Button(getTranslation("casefile.files.all"), pressed -> go(WorkFilter.EVERYTHING, WorkSort.FIRST)));
    }

    private static void go(WorkFilter filter, WorkSort sort) {
        var parameters = new LinkedHashMap<>(filter.parameters());
        if (sort.by() != WorkOrder.DUE) parameters.put(ORDER, sort.by().name().toLowerCase(Locale.ROOT));
        if (sort.descending()) parameters.put(DESCENDING, "true");
        UI.getCurrent().navigate("files", QueryParameters.simple(parameters));
    }

    private static WorkSort sort(Map<String, String> address) {
        var order = address.getOrDefault(ORDER, WorkOrder.DUE.name()).toUpperCase(Locale.ROOT);
        return Arrays.stream(WorkOrder.values())
                .filter(known -> known.name().equals(order))
                .findFirst()
                .map(known -> new WorkSort(known, address.containsKey(DESCENDING)))
                .orElse(WorkSort.FIRST);
    }

    private static Map<String, String> parameters(QueryParameters address) {
        return address.getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getFirst()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.files") + " · " + getTranslation("shell.name");
    }
}
