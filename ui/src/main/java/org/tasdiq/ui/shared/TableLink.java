package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link to a table (CSV) that is written at the moment it is followed. */
public final class TableLink {
    private TableLink() {}

    /** @param key of the link's text */
    public static Anchor of(String key, String name, Supplier<String> csv) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = csv.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate(key));
        link.addClassName("download");
        return link;
    }
}
