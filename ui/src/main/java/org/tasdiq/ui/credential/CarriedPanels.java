package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.credential.CarriedCredential;
import org.tasdiq.credential.Pathways;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The credentials that go with a file for a stacked certificate, to be handed in by one button. */
@org.springframework.stereotype.Component
public class CarriedPanels {
    private final Pathways pathways;
    private final Guard guard;
    private final Texts texts;

    CarriedPanels(Pathways pathways, Guard guard, Texts texts) {
        this.pathways = pathways;
        this.guard = guard;
        this.texts = texts;
    }

    /** What will go with the application. Empty for others than the candidate, and where nothing does. */
    public Optional<Component> announced(CandidacyId file) {
        var card = card(file);
        card.ifPresent(shown -> fill(shown, pathways.carried(file)));
        return card.map(shown -> shown);
    }

    /**
     * The same with the button, once the portfolio is open.
     *
     * @param handedIn what else the page shows anew when something was handed in
     */
    public Optional<Component> of(CandidacyId file, Runnable handedIn) {
        var card = card(file);
        card.ifPresent(shown -> show(shown, file, handedIn));
        return card.map(shown -> shown);
    }

    private Optional<Div> card(CandidacyId file) {
        if (!guard.allows("credential.carryCredentials", file)
                || pathways.carried(file).isEmpty()) return Optional.empty();
        var card = new Div();
        card.addClassNames("card", "stack");
        return Optional.of(card);
    }

    private void show(Div card, CandidacyId file, Runnable handedIn) {
        var all = pathways.carried(file);
        fill(card, all);
        if (all.stream().allMatch(one -> one.handedIn() != null)) return;
        var hand = new Button(say("credential.carried.handIn"), pressed -> {
            int done = pathways.handIn(file);
            Notice.done(say("credential.carried.done", done));
            show(card, file, handedIn);
            handedIn.run();
        });
        hand.setDisableOnClick(true);
        card.add(hand);
    }

    private void fill(Div card, List<CarriedCredential> all) {
        var list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(one -> list.add(line(one)));
        card.removeAll();
        card.add(new H2(say("credential.carried")), new Paragraph(say("credential.carried.text")), list);
    }

    private ListItem line(CarriedCredential one) {
        var language = UI.getCurrent().getLocale();
        var title = new Span(Descriptor.shown(one.title(), language));
        title.addClassName("strong");
        title.getElement().setAttribute("dir", "auto");
        return new ListItem(
                title,
                new Span(say("credential.pathway.earned", Dates.day(one.awardedOn(), language))),
                one.handedIn() == null
                        ? new StatusBadge(say("credential.carried.waiting"), Tone.INFO)
                        : new StatusBadge(say("credential.carried.handedIn"), Tone.DONE));
    }

    private String say(String key, Object... arguments) {
        return texts.of(UI.getCurrent().getLocale(), key, arguments);
    }
}
