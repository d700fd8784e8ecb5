package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tasdiq.Texts;
import org.tasdiq.decision.BoardSeats;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** Says that too few members of the board can rule on an appeal, and whom to ask. */
@org.springframework.stereotype.Component
public class ShortBoard {
    private final People people;
    private final Texts texts;

    ShortBoard(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /**
     * Nothing where there are enough.
     *
     * @param able how many members can rule
     */
    public Component of(InstitutionId house, int able) {
        if (able >= BoardSeats.NEEDED) return new Div();
        var administrators = people.holding(Role.ADMINISTRATOR, house).stream()
                .map(PersonSheet::name)
                .sorted()
                .collect(Listed.words());
        var role = say("identity.role." + Role.APPEAL_BOARD);
        var card = new Div(
                new StatusBadge(say("decision.board.short"), Tone.ATTENTION),
                new Paragraph(say("decision.board.short.text", able, BoardSeats.NEEDED)),
                new Paragraph(say("decision.board.short.ask", role, administrators)));
        card.addClassNames("card", "stack");
        return card;
    }

    private String say(String key, Object... arguments) {
        return texts.of(UI.getCurrent().getLocale(), key, arguments);
    }
}
