package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.tasdiq.jury.DeclarationSheet;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The members of a jury, in what quality they sit, and where each stands. */
public class SeatList extends Composite<Div> {
    public SeatList(JurySheet jury) {
        this(jury, List.of());
    }

    /** @param declarations what the members answered about their links, of whatever rounds */
    SeatList(JurySheet jury, List<DeclarationSheet> declarations) {
        getContent().add(new H3(getTranslation("jury.round", jury.round())));
        Setback.of(jury).ifPresent(getContent()::add);
        if (jury.seats().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("jury.nobody")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        jury.seats().forEach(seat -> {
            var line = line(seat, seat.person().equals(jury.proposedPresident()));
            declarations.stream()
                    .filter(said ->
                            said.round() == jury.round() && said.member().equals(seat.person()))
                    .forEach(said -> declared(line, said.answers(), seat.recusalText()));
            list.add(line);
        });
        getContent().add(list);
    }

    private ListItem line(SeatSheet seat, boolean toPreside) {
        var name = new Span(seat.name());
        name.getStyle().set("font-weight", "600");
        var line = new ListItem(name, new Span(getTranslation("jury.quality." + seat.quality())));
        if (seat.presides() || toPreside) {
            line.add(new StatusBadge(getTranslation("identity.role.JURY_PRESIDENT"), Tone.INFO));
        }
        var tone = switch (seat.status()) {
            case PROPOSED -> Tone.NEUTRAL;
            case APPOINTED -> Tone.INFO;
            case INDEPENDENT -> Tone.DONE;
            case RECUSED -> Tone.STOP;
        };
        line.add(new StatusBadge(getTranslation("jury.seat." + seat.status()), tone));
        var reason = seat.recusedFor();
        if (reason != null) line.add(because(reason, seat.recusalText()));
        for (var challenge : seat.challenges()) {
            line.add(
                    new StatusBadge(
                            getTranslation(challenge.waits() ? "jury.challenged" : "jury.dismissed"),
                            challenge.waits() ? Tone.ATTENTION : Tone.NEUTRAL),
                    because(challenge.reason(), challenge.text()));
            if (!challenge.waits()) line.add(new Span(getTranslation("jury.dismissed.answer", challenge.answer())));
        }
        return line;
    }

    private void declared(ListItem line, IndependenceDeclaration answers, String known) {
        line.add(new Span(
                answers.isIndependent()
                        ? getTranslation("jury.declared.none")
                        : getTranslation(
                                "jury.declared.links",
                                answers.links().stream()
                                        .map(link -> getTranslation("jury.recusal." + link))
                                        .collect(Collectors.joining("; ")))));
        if (!answers.text().isBlank() && !answers.text().equals(known)) {
            line.add(new Span(getTranslation("jury.declared.remark", answers.text())));
        }
    }

    private Span because(RecusalReason reason, String text) {
        var word = getTranslation("jury.recusal." + reason);
        return new Span(text.isBlank() ? word : word + " — " + text);
    }
}
