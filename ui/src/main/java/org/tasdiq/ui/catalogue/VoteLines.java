package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.catalogue.VoteOutcome;
import org.tasdiq.catalogue.VoteSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The votes of the council on an offer as minutes say them, the latest first. */
class VoteLines extends Composite<Section> {
    VoteLines(List<VoteSheet> votes) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("catalogue.votes")));
        if (votes.isEmpty()) getContent().add(new Paragraph(getTranslation("catalogue.votes.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        votes.forEach(vote -> list.add(new ListItem(line(vote))));
        getContent().add(list);
    }

    private Div line(VoteSheet vote) {
        var count = vote.count();
        var line = new Div(
                new StatusBadge(getTranslation("catalogue.vote." + vote.outcome()), tone(vote.outcome())),
                new Paragraph(getTranslation(
                        "catalogue.vote.held",
                        vote.council(),
                        vote.number(),
                        Dates.day(vote.heldOn(), getLocale()),
                        vote.version())),
                new Paragraph(
                        getTranslation("catalogue.vote.presence", count.members(), count.present(), vote.quorum())),
                new Paragraph(getTranslation(
                        "catalogue.vote.count",
                        count.inFavour(),
                        count.against(),
                        count.abstentions(),
                        count.blank(),
                        count.notVoting())));
        line.addClassName("stack");
        return line;
    }

    private static Tone tone(VoteOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Tone.DONE;
            case REJECTED -> Tone.STOP;
            case KEPT -> Tone.INFO;
            case WITHOUT_QUORUM -> Tone.ATTENTION;
        };
    }
}
