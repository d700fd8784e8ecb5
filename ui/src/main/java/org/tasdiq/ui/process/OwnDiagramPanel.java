package org.tasdiq.ui.process;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.process.Finding;
import org.tasdiq.process.OwnDiagrams;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.WidgetTexts;

/** An institution's own diagram: edited elsewhere, checked here, taken for new files, and given back. */
class OwnDiagramPanel extends Composite<Section> {
    private final transient OwnDiagrams own;
    private final transient InstitutionSheet institution;
    private final transient Runnable changed;
    private final Div result = new Div();

    /** @param changed when new files begin on another diagram */
    OwnDiagramPanel(OwnDiagrams own, InstitutionSheet institution, Runnable changed) {
        this.own = own;
        this.institution = institution;
        this.changed = changed;
        result.addClassName("stack");
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFileSize(OwnDiagrams.LONGEST);
        upload.setAcceptedFileExtensions(".bpmn", ".xml");
        upload.setWidthFull();
        getContent()
                .add(new H2(getTranslation("process.own")), new Paragraph(getTranslation("process.own.text")), state());
        getContent().add(download(), upload, result);
        getContent().addClassNames("card", "stack");
    }

    private Div state() {
        var current = own.current(institution.id());
        var state = new Div();
        state.addClassName("row");
        if (current.isEmpty()) {
            state.add(new StatusBadge(getTranslation("process.own.common"), Tone.NEUTRAL));
            return state;
        }
        state.add(new StatusBadge(
                getTranslation(
                        "process.own.present",
                        current.get().process(),
                        current.get().version()),
                Tone.DONE));
        var back = new Button(getTranslation("process.own.back"));
        back.addThemeVariants(ButtonVariant.ERROR);
        back.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("process.own.back"),
                getTranslation("process.own.back.confirm"),
                getTranslation("process.own.back"),
                () -> {
                    own.backToCommon(institution.id());
                    Notice.done(getTranslation("process.own.back.done"));
                    changed.run();
                }));
        state.add(back);
        return state;
    }

    private Anchor download() {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = own.common(institution.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "vae.bpmn", "application/xml", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("process.own.download"));
        link.addClassName("download");
        return link;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var xml = new String(stream.readNBytes(OwnDiagrams.LONGEST + 1), StandardCharsets.UTF_8);
            Later.on(event.getUI(), () -> check(xml));
        }
    }

    /** Says what was found, or offers to take the diagram. */
    void check(String xml) {
        var found = own.check(institution.id(), xml);
        result.removeAll();
        var sum = getTranslation("process.own.found", found.size());
        result.add(new H3(getTranslation("process.own.result")), new Paragraph(sum));
        Live.say(sum);
        if (found.isEmpty()) {
            var take = new Button(getTranslation("process.own.take"));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.addClickListener(pressed -> ConfirmAction.ask(
                    getTranslation("process.own.take"),
                    getTranslation("process.own.take.confirm"),
                    getTranslation("process.own.take"),
                    () -> {
                        own.accept(institution.id(), xml);
                        Notice.done(getTranslation("process.own.taken"));
                        changed.run();
                    }));
            result.add(new Div(take));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(one -> list.add(line(one)));
        result.add(list);
    }

    private ListItem line(Finding one) {
        var line = new ListItem(new Span(getTranslation("process.finding." + one.code(), one.about())));
        if (one.element().isEmpty()) return line;
        var element = new Code(one.element());
        element.addClassName("ltr");
        line.add(new Span(getTranslation("process.own.element") + " "), element);
        return line;
    }
}
