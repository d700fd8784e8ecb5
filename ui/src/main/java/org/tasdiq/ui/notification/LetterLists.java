package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Zones;

/** The letters of a file, each to download as it was sent. */
@org.springframework.stereotype.Component
public class LetterLists {
    private final Letters letters;
    private final ReceiptPanels receipts;
    private final CaseFiles files;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    LetterLists(Letters letters, ReceiptPanels receipts, CaseFiles files, Guard guard, Texts texts, Zones zones) {
        this.zones = zones;
        this.files = files;
        this.letters = letters;
        this.receipts = receipts;
        this.guard = guard;
        this.texts = texts;
    }

    /** @param changed shows the page again, after a receipt was entered */
    public Component of(CandidacyId file, Runnable changed) {
        var locale = UI.getCurrent().getLocale();
        var card = new Div(new H2(texts.of(locale, "notification.letters")));
        card.addClassName("card");
        var found =
                guard.allows("notification.readLetters", file) ? letters.of(file) : java.util.List.<LetterSheet>of();
        if (found.isEmpty()) {
            card.add(none());
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        var zone = zones.of(file);
        var head = files.head(file, "");
        found.forEach(letter -> {
            var line = line(file, letter, zone);
            if (!letter.kind().opensAppeal()) receipt(head, letter, changed).ifPresent(line::add);
            list.add(line);
        });
        card.add(list);
        return card;
    }

    /** Of a case whose letters nobody sends by post. */
    public Component of(CaseId about, ZoneId zone) {
        var locale = UI.getCurrent().getLocale();
        var card = new Div(new H2(texts.of(locale, "notification.letters")));
        card.addClassName("card");
        var found = letters.of(about);
        if (found.isEmpty()) {
            card.add(none());
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(letter -> list.add(line(about, letter, zone)));
        card.add(list);
        return card;
    }

    private Paragraph none() {
        var none = new Paragraph(texts.of(UI.getCurrent().getLocale(), "notification.letters.none"));
        none.addClassName("quiet");
        return none;
    }

    private ListItem line(CaseId file, LetterSheet letter, ZoneId zone) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var pdf = letters.pdf(file, letter.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), letter.number() + ".pdf", "application/pdf", pdf.length);
        });
        var number = new Span(letter.number());
        number.addClassNames("ltr", "quiet");
        var when = new Span(
                Dates.day(letter.createdAt().atZone(zone), UI.getCurrent().getLocale()));
        when.addClassName("quiet");
        var line = new ListItem(new Anchor(handler, letter.title()), number, when);
        proof("mailed", letter.mailedAt(), zone).ifPresent(line::add);
        proof("read", letter.readAt(), zone).ifPresent(line::add);
        received(letter).ifPresent(line::add);
        var lastDay = letter.lastDay();
        if (lastDay != null) line.add(said("decision.lastDay", lastDay));
        return line;
    }

    private Optional<Span> received(LetterSheet letter) {
        return Optional.ofNullable(letter.proof()).map(proof -> {
            var span = said("notification.letters.received." + proof.proof(), proof.receivedOn());
            if (!proof.slip().isEmpty()) {
                var number = new Span(" " + proof.slip());
                number.addClassName("ltr");
                span.add(number);
            }
            return span;
        });
    }

    private Span said(String key, LocalDate day) {
        var locale = UI.getCurrent().getLocale();
        var span = new Span(texts.of(locale, key, Dates.day(day, locale)));
        span.addClassName("quiet");
        return span;
    }

    /** Built when it is opened: a file has many letters, and few of them go by post. */
    private Optional<Details> receipt(CaseFiles.Head head, LetterSheet letter, Runnable changed) {
        return receipts.form(head, letter, changed).map(form -> {
            var details = new Details(texts.of(UI.getCurrent().getLocale(), "notification.receipt.proof"));
            details.setWidthFull();
            details.addOpenedChangeListener(opened -> {
                if (opened.isOpened() && details.getContent().findAny().isEmpty()) details.add(form.get());
            });
            return details;
        });
    }

    private Optional<Span> proof(String how, @Nullable Instant at, ZoneId zone) {
        return Optional.ofNullable(at).map(moment -> {
            var locale = UI.getCurrent().getLocale();
            var span = new Span(
                    texts.of(locale, "notification.letters." + how, Dates.moment(moment.atZone(zone), locale)));
            span.addClassName("quiet");
            return span;
        });
    }
}
