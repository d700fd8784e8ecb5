package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.InquirySheet;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Unsent;

/** What the issuer was asked about a request, and what it answered; whoever may records the answer here. */
@org.springframework.stereotype.Component
class InquiryCards {
    private final Inquiries inquiries;
    private final Deadlines deadlines;
    private final Guard guard;
    private final Texts texts;

    InquiryCards(Inquiries inquiries, Deadlines deadlines, Guard guard, Texts texts) {
        this.inquiries = inquiries;
        this.deadlines = deadlines;
        this.guard = guard;
        this.texts = texts;
    }

    /**
     * Nothing where nobody was asked.
     *
     * @param unsent hears of what is written, and keeps it where the page is shown again
     * @param changed hears that the page is to be shown again
     */
    List<Component> of(RequestSheet request, Unsent unsent, Runnable changed) {
        if (!guard.allows("recognition.readInquiries", request.id())) return List.of();
        var all = inquiries.of(request.id());
        if (all.isEmpty()) return List.of();
        var card = new Section(new H2(say("recognition.inquiries")));
        card.addClassNames("card", "stack");
        all.forEach(one -> card.add(inquiry(request, one)));
        var open = all.stream().filter(one -> !one.isAnswered()).toList();
        if (!request.status().isUndecided() || !guard.allows("recognition.recordIssuerAnswer", request.id()))
            return List.of(card);
        open.forEach(one -> card.add(form(request, one, unsent, changed)));
        return List.of(card);
    }

    private Component inquiry(RequestSheet request, InquirySheet asked) {
        var heading = new Span(say("recognition.inquiry.asked", day(asked.askedOn()), asked.email()));
        heading.getElement().setAttribute("dir", "auto");
        var answeredOn = asked.answeredOn();
        var head = new Div(
                heading,
                answeredOn == null
                        ? new StatusBadge(say("recognition.inquiry.waiting"), Tone.ATTENTION)
                        : new StatusBadge(say("recognition.inquiry.answered", day(answeredOn)), Tone.DONE));
        head.addClassName("row");
        var letter = new Said(asked.letter());
        letter.getElement().setAttribute("lang", asked.language().toLanguageTag());
        var facts = new Facts()
                .said("recognition.issuer.name", asked.issuer())
                .said("recognition.inquiry.about", about(request, asked))
                .said("recognition.inquiry.answer", asked.answer())
                .said("recognition.inquiry.supplied", supplied(request, asked));
        if (!asked.paper().isEmpty()) facts.fact("recognition.inquiry.paper", paper(request, asked));
        var whole = new Div(head, facts, new Details(say("recognition.inquiry.letter"), letter));
        whole.addClassName("stack");
        return whole;
    }

    private Component form(RequestSheet request, InquirySheet asked, Unsent unsent, Runnable changed) {
        var name = asked.id().value().toString();
        return unsent.part(name, () -> {
            var today = deadlines.today(request.regime());
            var form = new AnswerForm(asked(request, asked), asked.askedOn(), today, unsent, answer -> {
                inquiries.answer(request.id(), asked.id(), answer);
                unsent.forget(name);
                Notice.done(say("recognition.inquiry.recorded"));
                changed.run();
            });
            var details = new Details(say("recognition.inquiry.record") + " · " + day(asked.askedOn()), form);
            details.setWidthFull();
            return details;
        });
    }

    private static List<ElementSheet> asked(RequestSheet request, InquirySheet asked) {
        return request.elements().stream()
                .filter(element -> asked.elements().contains(element.number()))
                .toList();
    }

    private static String about(RequestSheet request, InquirySheet asked) {
        return asked(request, asked).stream().map(RequestWords::element).collect(Collectors.joining("\n"));
    }

    private static String supplied(RequestSheet request, InquirySheet asked) {
        var said = new ArrayList<String>();
        for (var one : asked.supplied())
            request.elements().stream()
                    .filter(element -> element.number() == one.number())
                    .forEach(element -> said.add(RequestWords.element(element) + ": " + one.text()));
        return String.join("\n", said);
    }

    private Anchor paper(RequestSheet request, InquirySheet asked) {
        var handler = DownloadHandler.fromInputStream(download -> {
            var bytes = inquiries.paper(request.id(), asked.id()).content();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), asked.paper(), "application/octet-stream", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, asked.paper());
        link.addClassName("download");
        return link;
    }

    private static String day(LocalDate day) {
        return Dates.day(day, locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... arguments) {
        return texts.of(locale(), key, arguments);
    }
}
