package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.credential.OfferPreview;
import org.tasdiq.credential.OfferPreviews;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.Facts;

/** What everybody will see of an offer, and the credential it will issue in both forms. */
@Route("offer/:id/preview")
@Needs("catalogue.readOffer")
public class OfferPreviewView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private static final int LONGEST_LINE = 400;

    private final transient Offers offers;
    private final transient OfferPreviews previews;
    private final transient DescriptorPanels panels;
    private String name = "";

    OfferPreviewView(Offers offers, OfferPreviews previews, DescriptorPanels panels) {
        this.offers = offers;
        this.previews = previews;
        this.panels = panels;
        getContent().addClassName("stack");
    }

    static String path(OfferId id) {
        return "offer/" + id + "/preview";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OfferId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("offer")));
        var offer = offers.sheet(id);
        var language = Texts.nearest(getLocale());
        name = Descriptor.shown(offer.title(), getLocale());
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(OfferView.path(id), getTranslation("catalogue.back")),
                        new H1(getTranslation("catalogue.preview.of", name)),
                        new Paragraph(getTranslation("catalogue.preview.text")),
                        new H2(getTranslation("catalogue.preview.sheet")),
                        panels.summary(offer.content(), offer.institution()),
                        read(previews.read(id, language)),
                        document("badge", offer.reference(), previews.badge(id, language)),
                        document("europass", offer.reference(), previews.europass(id, language)));
    }

    /** What the documents below say, for people. */
    private Component read(OfferPreview preview) {
        var list = new Facts()
                .said(key(DescriptorField.TITLE), preview.title())
                .said(key(DescriptorField.LEARNER), preview.holder())
                .said(key(DescriptorField.AWARDING_BODY), preview.issuer())
                .said(key(DescriptorField.EQF_LEVEL), preview.level());
        if (!preview.outcomes().isEmpty())
            list.fact(key(DescriptorField.LEARNING_OUTCOMES), Facts.lines(preview.outcomes()));
        var until = preview.until();
        if (until != null) list.said(key(DescriptorField.VALIDITY), Dates.day(until, getLocale()));
        var section = new Section(new H2(getTranslation("catalogue.preview.read")), list);
        section.addClassNames("card", "stack");
        return section;
    }

    private static String key(DescriptorField field) {
        return "catalogue.field." + field;
    }

    /** @param kind of the document: its texts, and the end of the name of its file */
    private Component document(String kind, String reference, String json) {
        var shown = new Pre(shortened(json));
        shown.addClassNames("ltr", "scroll");
        shown.getElement().setAttribute("dir", "ltr");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", getTranslation("catalogue.preview." + kind));
        var download = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = json.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            reference + "-" + kind + ".json",
                            "application/json",
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("catalogue.preview.download"));
        download.addClassName("download");
        download.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("catalogue.preview.download") + " · "
                                + getTranslation("catalogue.preview." + kind));
        var section = new Section(new H2(getTranslation("catalogue.preview." + kind)), download, shown);
        section.addClassNames("card", "stack");
        return section;
    }

    /** The picture of the certificate is for programs, not for readers. */
    private static String shortened(String json) {
        return json.lines()
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.preview.of", name) + " · " + getTranslation("shell.name");
    }
}
