package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
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
import java.time.ZoneId;
import java.util.Locale;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.ActSheet;
import org.tasdiq.jury.Acts;
import org.tasdiq.jury.CheckSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The acts of appointment to download, and every check of composition with the version of the table that answered. */
class ActList extends Composite<Div> {
    private final transient Acts acts;
    private final CandidacyId file;
    private final ZoneId zone;

    ActList(Acts acts, CandidacyId file, ZoneId zone) {
        this.acts = acts;
        this.file = file;
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("jury.acts")));
        var made = acts.of(file);
        if (made.isEmpty()) getContent().add(new Paragraph(getTranslation("jury.acts.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        made.forEach(act -> list.add(line(act)));
        getContent().add(list);
        var checks = acts.checks(file);
        if (checks.isEmpty()) return;
        getContent().add(new H2(getTranslation("jury.checks")));
        checks.forEach(check -> getContent().add(check(check)));
    }

    private ListItem line(ActSheet act) {
        var number = new Span(act.number());
        number.addClassNames("ltr", "strong");
        var item = new ListItem(number, new Span(Dates.day(act.at().atZone(zone), getLocale())));
        if (!act.first().isEmpty()) item.add(new Span(getTranslation("jury.acts.completes", act.first())));
        Texts.LOCALES.forEach(language -> item.add(download(act, language)));
        return item;
    }

    private Anchor download(ActSheet act, Locale language) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var pdf = acts.pdf(file, act.number(), language);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf),
                    act.number() + "-" + language.getLanguage() + ".pdf",
                    "application/pdf",
                    pdf.length);
        });
        var name = language.getDisplayLanguage(getLocale());
        var way = new Anchor(handler, getTranslation("jury.acts.pdf", name));
        way.setAriaLabel(getTranslation("jury.acts.pdfOf", act.number(), name));
        return way;
    }

    private Details check(CheckSheet check) {
        var verdict = check.verdict();
        var when = Dates.moment(check.at().atZone(zone), getLocale());
        var summary = new Div(
                new Span(getTranslation("jury.check." + check.occasion()) + " · " + when),
                new StatusBadge(
                        getTranslation(verdict.isLawful() ? "jury.check.lawful" : "jury.check.wasUnlawful"),
                        verdict.isLawful() ? Tone.DONE : Tone.STOP));
        summary.addClassName("check-summary");
        var details = new Details(summary);
        details.add(
                new Paragraph(getTranslation("jury.checks.table", verdict.table(), verdict.version())),
                new RuleList(check.composition(), verdict));
        details.setWidthFull();
        return details;
    }
}
