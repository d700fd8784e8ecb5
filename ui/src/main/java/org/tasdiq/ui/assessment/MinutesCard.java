package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.tasdiq.Dates;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The minutes of a deliberation: who sat, what was decided and why, and who signed. */
public class MinutesCard extends Composite<Div> {
    public MinutesCard(MinutesSheet sheet) {
        var minutes = sheet.minutes();
        var day = Dates.day(minutes.sessionOn(), getLocale());
        var number = new Span(minutes.number());
        number.addClassName("ltr");
        getContent().add(new H2(getTranslation("assessment.minutes")), number);
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
            boolean signed =
                    sheet.signatures().stream().anyMatch(s -> s.person().equals(member.person()));
            line.add(new StatusBadge(
                    getTranslation(signed ? "assessment.minutes.signed" : "assessment.minutes.unsigned"),
                    signed ? Tone.DONE : Tone.NEUTRAL));
            members.add(line);
        }
        getContent().add(members);
        minutes.blocks().forEach(block -> getContent().add(block(minutes, block)));
        if (!minutes.notes().isBlank()) getContent().add(new Said(minutes.notes()));
        var hash = new Span("SHA-256 " + sheet.sha256());
        hash.addClassNames("ltr", "quiet", "hash");
        getContent().add(hash);
        getContent().addClassNames("card", "stack");
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
}
