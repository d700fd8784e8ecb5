package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.FollowUps;
import org.tasdiq.identity.Guard;

/** What the decision on an earlier file said has still to be shown in this one. */
@org.springframework.stereotype.Component
public class Prescriptions {
    private final FollowUps followUps;
    private final Guard guard;
    private final Texts texts;

    Prescriptions(FollowUps followUps, Guard guard, Texts texts) {
        this.followUps = followUps;
        this.guard = guard;
        this.texts = texts;
    }

    /** Empty where the file follows no other, or the reader may not see it. */
    public Optional<Component> of(CandidacyId file) {
        if (!guard.allows("decision.readPrescription", file)) return Optional.empty();
        var blocks = followUps.prescription(file);
        if (blocks.isEmpty()) return Optional.empty();
        var card = new Div();
        card.addClassNames("card", "stack");
        card.add(new H2(say("decision.prescribed")), new Paragraph(say("decision.prescribed.text")));
        blocks.forEach(block -> card.add(name(block), new Said(block.prescription())));
        return Optional.of(card);
    }

    private H3 name(BlockDecision block) {
        return new H3(block.code() + " · " + block.title().in(UI.getCurrent().getLocale()));
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
