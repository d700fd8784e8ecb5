package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Csv;
import org.tasdiq.Spreadsheet;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkColumn;
import org.tasdiq.desk.WorkColumns;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.desk.WorkPage;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.desk.WorkView;
import org.tasdiq.desk.WorkViewId;
import org.tasdiq.desk.WorkViews;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Zones;

/** What the parts of the list of files ask the rooms. */
@Component
class FileLists {
    private final WorkList list;
    private final WorkViews views;
    private final WorkColumns columns;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Zones zones;

    FileLists(
            WorkList list,
            WorkViews views,
            WorkColumns columns,
            Institutions institutions,
            Deadlines deadlines,
            Zones zones) {
        this.list = list;
        this.views = views;
        this.columns = columns;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.zones = zones;
    }

    WorkPage page(WorkFilter filter, WorkSort sort, WorkPage.@Nullable From after) {
        return list.page(filter, sort, after);
    }

    WorkChoices choices() {
        return list.choices();
    }

    /** The day it is where that institution is. */
    LocalDate today(InstitutionId institution) {
        return deadlines.today(institutions.sheet(institution).regime());
    }

    ZoneId zone() {
        return zones.ofReader();
    }

    /** "12 files", or "more than 1000 files". */
    String counted(WorkFilter filter) {
        int count = list.count(filter);
        return count > WorkList.COUNTED
                ? I18NProvider.translate("casefile.files.countedMore", WorkList.COUNTED)
                : I18NProvider.translate("casefile.files.counted", count);
    }

    /** "12", or "1000+". */
    String number(WorkFilter filter) {
        int count = list.count(filter);
        return count > WorkList.COUNTED
                ? I18NProvider.translate("casefile.files.more.than", WorkList.COUNTED)
                : String.valueOf(count);
    }

    Set<WorkColumn> columns() {
        return columns.mine();
    }

    void choose(Set<WorkColumn> chosen) {
        columns.choose(chosen);
    }

    List<WorkView> views() {
        return views.all();
    }

    WorkViewId save(String name, WorkFilter filter, @Nullable InstitutionId team) {
        return views.save(name, filter, team);
    }

    void remove(WorkViewId view) {
        views.remove(view);
    }

    /** Links that write the table while it is downloaded. */
    Div export(WorkFilter filter, WorkSort sort) {
        return export(filter, sort, List.of(), "casefile.files.export");
    }

    Div export(WorkFilter filter, WorkSort sort, List<CandidacyId> only, String label) {
        var language = UI.getCurrent().getLocale();
        DownloadHandler handler = download -> {
            download.setFileName("files.csv");
            download.setContentType("text/csv; charset=UTF-8");
            try (var table = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
                list.export(filter, sort, only, language, Csv.to(table));
            }
        };
        var zone = zone();
        return TableLink.both(
                new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate(label)),
                TableLink.workbook(label, "files.csv", out -> {
                    try (var workbook = new Spreadsheet(language, zone)) {
                        list.export(filter, sort, only, language, workbook);
                        workbook.writeTo(out);
                    }
                }));
    }
}
