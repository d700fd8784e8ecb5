package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.assessment.RuleSource;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.jury.Presence;
import org.tasdiq.referential.ConsolidationRule;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The minutes of a deliberation: who sat, what was decided and why, and who signed. */
public class MinutesCard extends Composite<Div> {
    /** @param paper the sealed PDF in a language; asked when it is downloaded */
    public MinutesCard(MinutesSheet sheet, Function<Locale, byte[]> paper) {
        this(sheet);
        if (!sheet.papers().isEmpty()) getContent().add(papers(sheet, paper));
    }

    MinutesCard(MinutesSheet sheet) {
        var minutes = sheet.minutes();
        var day = Dates.day(minutes.sessionOn(), getLocale());
        var number = new Span(minutes.number());
        number.addClassName("ltr");
        getContent().add(new H2(getTranslation("assessment.minutes")), number);
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
        getContent()
                .add(new Paragraph(getTranslation(
                        "assessment.minutes.session",
                        day,
                        minutes.sessionStart().toString(),
                        minutes.interviewMinutes())));
        var members = new UnorderedList();
        members.addClassName("lines");
        for (var member : minutes.members()) {
            var line =
                    new ListItem(new Span(member.name()), new Span(getTranslation("jury.quality." + member.quality())));
            if (member.presides()) line.add(new StatusBadge(getTranslation("identity.role.JURY_PRESIDENT"), Tone.INFO));
            if (member.voted()) line.add(answer(sheet, member));
            else line.add(new Span(attendance(member)));
            sheet.signatures().stream()
                    .filter(s -> s.isRefusal() && s.person().equals(member.person()))
                    .forEach(s -> line.add(new Said(s.refusal())));
            members.add(line);
        }
        getContent().add(members);
        minutes.blocks().forEach(block -> getContent().add(block(minutes, block)));
        var condition = minutes.condition();
        if (condition != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "assessment.minutes.condition",
                            condition.text(),
                            Dates.day(condition.until(), getLocale()))));
        }
        if (!minutes.notes().isBlank()) getContent().add(new Said(minutes.notes()));
        var hash = new Span("SHA-256 " + sheet.sha256());
        hash.addClassNames("ltr", "quiet", "hash");
        getContent().add(hash);
        if (sheet.lost() && reopening == null) {
            getContent().add(new Paragraph(getTranslation("assessment.minutes.noMajority")));
        }
        getContent().addClassNames("card", "stack");
    }

    private String attendance(Minutes.Member member) {
        var words = new ArrayList<String>();
        if (member.arrived() != null) words.add(getTranslation("jury.presence.arrived", member.arrived()));
        if (member.left() != null) words.add(getTranslation("jury.presence.left", member.left()));
        if (words.isEmpty()) {
            var presence = Objects.requireNonNullElse(member.presence(), Presence.ABSENT);
            words.add(getTranslation("jury.presence." + presence));
        }
        return String.join(", ", words);
    }

    private StatusBadge answer(MinutesSheet sheet, Minutes.Member member) {
        var given = sheet.signatures().stream()
                .filter(s -> s.person().equals(member.person()))
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

    private Div block(Minutes minutes, Minutes.Block block) {
        boolean granted = block.result() == BlockResult.ACQUIRED;
        var head = new Div(
                new H3(block.code() + " · " + block.title().in(getLocale())),
                new StatusBadge(
                        getTranslation("assessment.result." + block.result()), granted ? Tone.DONE : Tone.ATTENTION),
                new Span(getTranslation(
                        "assessment.minutes.votes",
                        block.votes().inFavour(),
                        block.votes().against(),
                        block.votes().abstaining())));
        head.addClassName("row");
        var all = new Div(head);
        if (block.rule() != null) all.add(rule(block, block.rule()));
        var ballots = new UnorderedList();
        block.ballots()
                .forEach(ballot -> minutes.members().stream()
                        .filter(member -> member.person().equals(ballot.person()))
                        .forEach(member -> ballots.add(new ListItem(
                                member.name() + " · " + getTranslation("assessment.vote." + ballot.vote())))));
        if (!block.ballots().isEmpty()) all.add(ballots);
        var reasons = new UnorderedList();
        block.reasons()
                .forEach(reason -> minutes.competencies().stream()
                        .filter(c -> c.id().equals(reason.competency()))
                        .forEach(c -> reasons.add(
                                new ListItem(c.code() + " " + c.title().in(getLocale()) + " — " + reason.text()))));
        if (!block.reasons().isEmpty()) all.add(reasons);
        if (!block.prescription().isBlank()) {
            all.add(new Paragraph(getTranslation("decision.prescription", block.prescription())));
        }
        return all;
    }

    private Paragraph rule(Minutes.Block block, ConsolidationRule rule) {
        var source = Objects.requireNonNullElse(block.source(), RuleSource.REGIME);
        var words = new Paragraph(getTranslation(
                "assessment.rule.applied",
                getTranslation("assessment.rule." + rule),
                block.ruleVersion(),
                getTranslation("assessment.ruleSource." + source)));
        words.addClassName("quiet");
        return words;
    }
}
