package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.credential.Certificates;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.IssuerSheet;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.WalletEntry;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.SiteAddress;
import org.tasdiq.ui.shared.Symbol;

/** What a person has earned: theirs to take away in every form, and to show to whom they choose. */
@Route("wallet")
@Needs("credential.listOwnCredentials")
@Menu(title = "credential.wallet", icon = "award", order = 3)
public class WalletView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private static final String JSON = "application/vc+ld+json";

    private final transient Credentials credentials;
    private final transient Exports exports;
    private final transient Certificates certificates;
    private final transient Shares shares;

    WalletView(Credentials credentials, Exports exports, Certificates certificates, Shares shares) {
        this.credentials = credentials;
        this.exports = exports;
        this.certificates = certificates;
        this.shares = shares;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("credential.wallet")));
        var own = credentials.own();
        if (own.isEmpty())
            getContent()
                    .add(new EmptyState(
                            Symbol.AWARD,
                            getTranslation("credential.wallet.none"),
                            getTranslation("credential.wallet.none.text")));
        else getContent().add(new Paragraph(getTranslation("credential.wallet.text")));
        own.forEach(entry -> getContent().add(card(entry)));
    }

    private Component card(WalletEntry entry) {
        var credential = entry.credential();
        var zone = entry.zone();
        var number = new Span(credential.number());
        number.addClassNames("ltr", "quiet");
        var about = new Div(
                CredentialLists.badge(credential, this),
                number,
                new Span(entry.institution().in(getLocale())),
                new Span(getTranslation(
                        "credential.issuedOn", Dates.day(credential.issuedAt().atZone(zone), getLocale()))));
        about.addClassName("row");
        var card = new Div(new H2(entry.title().in(getLocale())));
        if (entry.block() != null)
            card.add(new Paragraph(getTranslation(
                    "credential.blockOf",
                    credential.subject(),
                    entry.certification().in(getLocale()))));
        card.add(about);
        if (!entry.recognised().isEmpty()) card.add(recognised(entry));
        CredentialLists.why(credential, zone, this).ifPresent(card::add);
        if (entry.isSigned())
            card.add(
                    trust(entry),
                    new H3(getTranslation("credential.download")),
                    downloads(entry),
                    new SharePanel(shares, entry, zone));
        else card.add(new Paragraph(getTranslation("credential.unsigned")));
        card.addClassNames("card", "stack");
        return card;
    }

    private Component recognised(WalletEntry entry) {
        var list = new Facts();
        for (var line : entry.recognised())
            list.pair(line.name().in(getLocale()), Facts.words(line.text().in(getLocale())));
        return list;
    }

    /** Why others should believe it: what is signed here, and what goes to Europass. */
    private Div trust(WalletEntry entry) {
        var all = new Div(trusted("credential.trust.signed", entry.trust()));
        if (entry.canGoToEuropass() && !entry.sealedBy().isEmpty()) {
            var seal = trusted("credential.trust.europass", IssuerSheet.Trust.E_SEAL);
            var subject = new Span(entry.sealedBy());
            subject.addClassName("quiet");
            seal.add(subject);
            all.add(seal);
        }
        all.addClassName("stack");
        return all;
    }

    private Div trusted(String what, IssuerSheet.Trust trust) {
        var row = new Div(new Span(getTranslation(what)), IssuerPanel.trust(trust, this));
        row.addClassName("row");
        return row;
    }

    private Div downloads(WalletEntry entry) {
        var credential = entry.credential();
        var row = new Div();
        row.addClassName("row");
        for (var language : Texts.LOCALES) row.add(paper(credential, language));
        row.add(
                link(
                        "credential.download.badge",
                        credential.number() + ".png",
                        "image/png",
                        () -> credentials.badge(credential.file(), credential.id())),
                link(
                        "credential.download.document",
                        credential.number() + ".json",
                        JSON,
                        () -> text(credentials.signed(credential.file(), credential.id(), SignedForm.DOCUMENT))),
                link(
                        "credential.download.token",
                        credential.number() + ".jwt",
                        "text/plain",
                        () -> text(credentials.signed(credential.file(), credential.id(), SignedForm.TOKEN))));
        if (entry.canGoToEuropass())
            row.add(link(
                    entry.sealedBy().isEmpty() ? "credential.download.europass" : "credential.download.sealed",
                    credential.number() + "-europass.json",
                    JSON,
                    () -> text(exports.europass(credential.file(), credential.id()))));
        return row;
    }

    private Anchor paper(CredentialSheet credential, Locale language) {
        var request = VaadinServletRequest.getCurrent();
        var here = request == null ? "" : SiteAddress.of(request.getHttpServletRequest());
        return anchor(
                getTranslation("credential.download.pdf", getTranslation("shell.language." + language.getLanguage())),
                credential.number() + "-" + language.getLanguage() + ".pdf",
                "application/pdf",
                () -> certificates.pdf(credential.file(), credential.id(), language, here));
    }

    private Anchor link(String key, String name, String mediaType, Supplier<byte[]> content) {
        return anchor(getTranslation(key), name, mediaType, content);
    }

    private static Anchor anchor(String words, String name, String mediaType, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("download");
        return link;
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.wallet") + " · " + getTranslation("shell.name");
    }
}
