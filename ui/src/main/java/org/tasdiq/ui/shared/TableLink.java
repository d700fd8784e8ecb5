package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.tasdiq.Spreadsheet;
import org.tasdiq.Table;

/** Links to a table, as CSV and as a workbook, that is written at the moment one of them is followed. */
public final class TableLink {
    /** Writes a workbook while it is downloaded. */
    @FunctionalInterface
    public interface Workbook {
        void writeTo(OutputStream out) throws IOException;
    }

    private TableLink() {}

    /** @param key of the text of the link to the CSV */
    public static Div of(String key, String name, Supplier<Table> table) {
        return of(key, name, ZoneOffset.UTC, table);
    }

    /** @param zone in which the instants of the workbook are told */
    public static Div of(String key, String name, ZoneId zone, Supplier<Table> table) {
        var language = UI.getCurrent().getLocale();
        return both(
                csv(key, name, () -> table.get().csv()),
                workbook(key, name, out -> table.get().writeTo(out, language, zone)));
    }

    /** The same table in both forms. */
    public static Div both(Anchor csv, Anchor workbook) {
        var links = new Div(csv, workbook);
        links.addClassName("row");
        return links;
    }

    /** @param key of the link's text */
    public static Anchor csv(String key, String name, Supplier<String> csv) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = csv.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=UTF-8", bytes.length);
        });
        return link(handler, I18NProvider.translate(key));
    }

    /** @param key of the text of the link to the same table as CSV, whose name ends in {@code .csv} */
    public static Anchor workbook(String key, String name, Workbook workbook) {
        DownloadHandler handler = download -> {
            download.setFileName(name.replaceFirst("[.]csv$", ".xlsx"));
            download.setContentType(Spreadsheet.TYPE);
            try (var out = download.getOutputStream()) {
                workbook.writeTo(out);
            }
        };
        var words = I18NProvider.translate("shell.table.workbook");
        var link = link(handler, words);
        link.getElement().setAttribute("aria-label", words + " · " + I18NProvider.translate(key));
        return link;
    }

    private static Anchor link(DownloadHandler handler, String words) {
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("download");
        return link;
    }
}
