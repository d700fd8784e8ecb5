package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.PortfolioArchive;
import org.tasdiq.portfolio.PortfolioExport;

/** The whole portfolio as one file, written in the language of the reader. */
public class PortfolioDownload extends Composite<Div> {
    PortfolioDownload(PortfolioExport export, CandidacyId file) {
        var language = getLocale();
        // The copy is made, and the taking journalled, only when the link is followed.
        DownloadHandler handler = event -> {
            var archive = export.export(file, language);
            event.setFileName(archive.fileName());
            event.setContentType(PortfolioArchive.MEDIA_TYPE);
            archive.writeTo(event.getOutputStream());
        };
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("portfolio.copy.title")),
                        new Paragraph(getTranslation("portfolio.copy.text")),
                        new Anchor(handler, getTranslation("portfolio.copy.download")));
    }
}
