package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.tasdiq.referential.CertificationCsv;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.ui.shared.TableLink;

/** The files of a whole certification, which can be imported again. */
final class CertificationFiles {
    private CertificationFiles() {}

    static Component links(CertificationDraft content) {
        var links = new Div(
                json(content),
                TableLink.of(
                        "referential.export.table", content.code() + ".csv", () -> CertificationCsv.write(content)));
        links.addClassName("row");
        return links;
    }

    private static Anchor json(CertificationDraft content) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = content.json().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), content.code() + ".json", "application/json", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate("referential.export.json"));
        link.addClassName("download");
        return link;
    }
}
