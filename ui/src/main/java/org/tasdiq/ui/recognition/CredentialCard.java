package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.recognition.CredentialFacts;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.RequestFiles;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.ui.credential.ForeignCredential;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The credential of a request: how far its authenticity goes, and what it says of itself. */
class CredentialCard extends Composite<Section> {
    CredentialCard(Texts texts, CredentialFacts credential, ZoneId zone) {
        getContent().add(new H2(getTranslation("recognition.credential")));
        getContent().addClassNames("card", "stack");
        var grade = credential.grade();
        var checkedAt = credential.checkedAt();
        if (grade == null || checkedAt == null) {
            getContent().add(new StatusBadge(getTranslation("recognition.credential.waiting"), Tone.NEUTRAL));
            return;
        }
        var verified = new Div(
                new Span(getTranslation("recognition.criterion." + Criterion.VERIFICATION)),
                RequestWords.badge(Criterion.VERIFICATION, grade));
        verified.addClassName("row");
        var when = new Paragraph(
                getTranslation("recognition.credential.checked", Dates.moment(checkedAt.atZone(zone), getLocale())));
        when.addClassName("quiet");
        getContent()
                .add(
                        verified,
                        new ForeignCredential(
                                texts,
                                credential.findings(),
                                credential.issuer(),
                                credential.told(),
                                credential.sealedBy(),
                                credential.about()));
        getContent().add(when);
    }

    /** With the file itself, as it came: read, and the reading journalled, only when the link is followed. */
    CredentialCard withFile(RequestFiles files, RequestId id) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = files.open(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        });
        getContent()
                .add(new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("recognition.credential.download")));
        return this;
    }
}
