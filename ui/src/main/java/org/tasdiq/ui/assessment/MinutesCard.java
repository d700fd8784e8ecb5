package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.assessment.MinutesText;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The minutes of a deliberation: all that is signed, in the words in which it is printed, and who signed it. */
public class MinutesCard extends Composite<Div> {
    /** @param paper the sealed PDF in a language; asked when it is downloaded */
    MinutesCard(MinutesSheet sheet, MinutesText text, Function<Locale, byte[]> paper) {
        getContent().add(new H2(getTranslation("assessment.minutes")));
        var reopening = sheet.reopening();
        if (reopening != null) {
            getContent()
                    .add(
                            new StatusBadge(getTranslation("assessment.notAdopted"), Tone.ATTENTION),
                            new Paragraph(getTranslation(
                                    reopening.by() == null
                                            ? "assessment.notAdopted.setAside"
                                            : "assessment.notAdopted.reopened")),
                            new Said(reopening.reason()));
        }
        getContent().add(list(text.facts()));
        part("assessment.paper.hearing", list(text.hearing()));
        part("assessment.paper.members", members(sheet, text));
        text.blocks().forEach(block -> getContent().add(block(block)));
        text.condition().forEach(condition -> getContent().add(new Said(condition)));
        part("assessment.paper.rules", list(text.rules()));
        part("assessment.paper.agreement", list(text.agreement()));
        if (!text.notes().isEmpty()) part("assessment.paper.notes", new Said(String.join("\n", text.notes())));
        var hash = new Span("SHA-256 " + sheet.sha256());
        hash.addClassNames("ltr", "quiet", "hash");
        getContent().add(hash);
        if (sheet.lost() && reopening == null) {
            getContent().add(new Paragraph(getTranslation("assessment.minutes.noMajority")));
        }
        if (!sheet.papers().isEmpty()) getContent().add(papers(sheet, paper));
        getContent().addClassNames("card", "stack", "minutes");
    }

    private void part(String title, Component words) {
        getContent().add(new H3(getTranslation(title)), words);
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private UnorderedList members(MinutesSheet sheet, MinutesText text) {
        var voted = sheet.minutes().members().stream()
                .filter(Minutes.Member::voted)
                .map(Minutes.Member::person)
                .toList();
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var member : text.members()) {
            var line = new ListItem(new Span(member.name()), new Span(member.words()));
            if (voted.contains(member.person())) line.add(answer(sheet, member.person()));
            sheet.signatures().stream()
                    .filter(s -> s.isRefusal() && s.person().equals(member.person()))
                    .forEach(s -> line.add(new Said(s.refusal())));
            list.add(line);
        }
        return list;
    }

    private StatusBadge answer(MinutesSheet sheet, PersonId member) {
        var given = sheet.signatures().stream()
                .filter(s -> s.person().equals(member))
                .findFirst();
        if (given.isEmpty()) return new StatusBadge(getTranslation("assessment.minutes.unsigned"), Tone.NEUTRAL);
        return given.get().isRefusal()
                ? new StatusBadge(getTranslation("assessment.minutes.refused"), Tone.ATTENTION)
                : new StatusBadge(getTranslation("assessment.minutes.signed"), Tone.DONE);
    }

    private Div papers(MinutesSheet sheet, Function<Locale, byte[]> paper) {
        var links = new Div();
        links.addClassName("row");
        for (var language : Texts.LOCALES) {
            var handler = DownloadHandler.fromInputStream(request -> {
                var pdf = paper.apply(language);
                return new DownloadResponse(
                        new ByteArrayInputStream(pdf),
                        sheet.minutes().number() + "-" + language.getLanguage() + ".pdf",
                        "application/pdf",
                        pdf.length);
            });
            links.add(new Anchor(
                    handler,
                    getTranslation(
                            "assessment.minutes.download",
                            getTranslation("shell.language." + language.getLanguage()))));
        }
        var seal = sheet.papers().getFirst();
        var sealer = new Span(seal.sealedBy());
        sealer.addClassName("ltr");
        var sealed = new Div(
                new Span(getTranslation("assessment.minutes.sealedBy") + " "),
                sealer,
                new Span(" "),
                new StatusBadge(
                        getTranslation("identity.seal.origin." + seal.origin()),
                        seal.origin() == SealSheet.Origin.LOCAL ? Tone.ATTENTION : Tone.DONE));
        var how = new Paragraph(getTranslation("assessment.minutes.verify"));
        how.addClassName("quiet");
        var all = new Div(new H3(getTranslation("assessment.minutes.papers")), links, sealed, how);
        all.addClassName("stack");
        return all;
    }

    private Div block(MinutesText.Block block) {
        var head = new Div(
                new H3(block.code() + " · " + block.title()),
                new StatusBadge(block.result(), block.granted() ? Tone.DONE : Tone.ATTENTION));
        head.addClassName("row");
        var all = new Div(head);
        Stream.of(block.because(), block.votes(), block.casting())
                .filter(words -> !words.isEmpty())
                .forEach(words -> all.add(new Paragraph(words)));
        add(all, "", block.ballots());
        add(all, "", block.levels());
        add(all, "assessment.paper.discussions", block.discussions());
        add(all, "assessment.paper.reasons", block.reasons());
        if (!block.prescription().isEmpty()) all.add(new Said(block.prescription()));
        all.addClassName("stack");
        return all;
    }

    /** What people wrote among it keeps its own direction and its lines. */
    private void add(Div all, String title, List<MinutesText.Line> lines) {
        if (lines.isEmpty()) return;
        if (!title.isEmpty()) all.add(new H4(getTranslation(title)));
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new Span(line.code()), new Said(line.words()))));
        list.addClassName("lines");
        all.add(list);
    }
}
