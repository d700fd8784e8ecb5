package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Csv;
import org.tasdiq.Spreadsheet;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.desk.WorkOrder;
import org.tasdiq.desk.WorkPage;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.desk.WorkView;
import org.tasdiq.desk.WorkViewId;
import org.tasdiq.desk.WorkViews;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** The list of files of the institutions one works for, and its saved views. */
@RestController
@RequestMapping(V1.ROOT + "/files")
class WorkListResource {
    private static final String FILTERS = "Filters: words, state (under_way, over, all), step, due (overdue,"
            + " within_7_days, within_30_days, legal_within_14_days), on (the last day), certification, juror, label, assignee (me, nobody, a person),"
            + " institution; as in the address of the page.";

    record Counted(int files, boolean more) {}

    record Keeping(
            String name,
            Map<String, String> filter,
            @Nullable InstitutionId team) {}

    private final WorkList list;
    private final WorkViews views;

    WorkListResource(WorkList list, WorkViews views) {
        this.list = list;
        this.views = views;
    }

    @Operation(
            summary = "List the files of my institutions, a page at a time",
            description = "For the next page repeat with the two values of next. " + FILTERS)
    @Needs("candidacy.listFiles")
    @GetMapping
    WorkPage files(
            @RequestParam Map<String, String> filter,
            @RequestParam(defaultValue = "DUE") WorkOrder order,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable UUID file) {
        var after = value == null || file == null ? null : new WorkPage.From(value, file);
        return list.page(WorkFilter.of(filter), new WorkSort(order, descending), after);
    }

    @Operation(summary = "Count them, up to a thousand", description = FILTERS)
    @Needs("candidacy.listFiles")
    @GetMapping("/count")
    Counted count(@RequestParam Map<String, String> filter) {
        int count = list.count(WorkFilter.of(filter));
        return new Counted(Math.min(count, WorkList.COUNTED), count > WorkList.COUNTED);
    }

    @Operation(summary = "Tell what the list can be filtered by")
    @Needs("candidacy.listFiles")
    @GetMapping("/choices")
    WorkChoices choices() {
        return list.choices();
    }

    @Operation(
            summary = "Download the list as a table for a spreadsheet",
            description = "Its head is in Accept-Language. " + FILTERS)
    @Needs("candidacy.listFiles")
    @GetMapping(path = "/csv", produces = "text/csv")
    void csv(
            @RequestParam Map<String, String> filter,
            @RequestParam(defaultValue = "DUE") WorkOrder order,
            @RequestParam(defaultValue = "false") boolean descending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = WorkFilter.of(filter);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.attachment("files.csv"));
        var table = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        list.export(asked, new WorkSort(order, descending), List.of(), Language.of(request), Csv.to(table));
        table.flush();
    }

    @Operation(
            summary = "Download the list as a workbook",
            description = "Its head is in Accept-Language, its moments are in UTC. " + FILTERS)
    @Needs("candidacy.listFiles")
    @GetMapping(path = "/xlsx", produces = Spreadsheet.TYPE)
    void workbook(
            @RequestParam Map<String, String> filter,
            @RequestParam(defaultValue = "DUE") WorkOrder order,
            @RequestParam(defaultValue = "false") boolean descending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = Language.of(request);
        try (var workbook = new Spreadsheet(language, ZoneOffset.UTC)) {
            list.export(WorkFilter.of(filter), new WorkSort(order, descending), List.of(), language, workbook);
            response.setContentType(Spreadsheet.TYPE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.attachment("files.xlsx"));
            workbook.writeTo(response.getOutputStream());
        }
    }

    @Operation(summary = "List the saved views, my own and those of my institutions")
    @Needs("desk.keepView")
    @GetMapping("/views")
    List<WorkView> views() {
        return views.all();
    }

    @Operation(summary = "Save a filter as a view, for myself or for the staff of an institution")
    @Needs("desk.keepView")
    @PostMapping("/views")
    ResponseEntity<WorkViewId> keep(@RequestBody Keeping keeping) {
        var id = views.save(keeping.name(), WorkFilter.of(keeping.filter()), keeping.team());
        return ResponseEntity.created(URI.create(V1.ROOT + "/files/views/" + id.value()))
                .body(id);
    }

    @Operation(summary = "Take a view away that I saved")
    @Needs("desk.keepView")
    @DeleteMapping("/views/{view}")
    void remove(@PathVariable WorkViewId view) {
        views.remove(view);
    }
}
