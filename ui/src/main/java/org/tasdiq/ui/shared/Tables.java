package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tasdiq.Csv;

/** Figures on a page as tables to take along. */
public final class Tables {
    private Tables() {}

    /** A link to the table, made for a spreadsheet. */
    public static Anchor download(String fileName, List<String> head, List<List<Object>> rows) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = Csv.of(head, rows.stream()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv; charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate("shell.chart.download"));
        link.addClassName("download");
        return link;
    }
}
