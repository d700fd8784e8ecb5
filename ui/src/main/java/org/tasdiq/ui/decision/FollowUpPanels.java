package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.FollowUpState;
import org.tasdiq.decision.FollowUps;
import org.tasdiq.identity.Guard;

/** The candidate's way from a decision to the new file on the blocks that are missing. */
@org.springframework.stereotype.Component
public class FollowUpPanels {
    private final FollowUps followUps;
    private final Decisions decisions;
    private final Guard guard;
    private final Texts texts;

    FollowUpPanels(FollowUps followUps, Decisions decisions, Guard guard, Texts texts) {
        this.followUps = followUps;
        this.decisions = decisions;
        this.guard = guard;
        this.texts = texts;
    }

    /** Empty for others than the candidate, and where there is nothing to follow up. */
    public Optional<Component> of(CandidacyId file) {
        if (!guard.allows("decision.beginFollowUp", file)
                || decisions.current(file).isEmpty()) return Optional.empty();
        return switch (followUps.state(file)) {
            case NOTHING_GRANTED, NOTHING_MISSING -> Optional.empty();
            case POSSIBLE -> Optional.of(card(new Paragraph(say("decision.followUp.text")), begin(file)));
            case NOT_CLOSED -> Optional.of(card(why(FollowUpState.NOT_CLOSED)));
            case UNDER_WAY -> Optional.of(card(why(FollowUpState.UNDER_WAY)));
        };
    }

    private Button begin(CandidacyId file) {
        var begin = new Button(
                say("decision.followUp.begin"),
                pressed -> UI.getCurrent().navigate("candidacy/apply/" + followUps.begin(file)));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        return begin;
    }

    private Paragraph why(FollowUpState state) {
        return new Paragraph(say("refusal.decision.followUp." + state));
    }

    private Component card(Component... content) {
        var card = new Div(new H2(say("decision.followUp")));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
