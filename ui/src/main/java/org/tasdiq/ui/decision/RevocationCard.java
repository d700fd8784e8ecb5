package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.decision.RevocationSheet;
import org.tasdiq.decision.RevocationState;
import org.tasdiq.decision.Revocations;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** A decision taken away by two authorities, or the request of one that waits for the other. */
class RevocationCard extends Composite<Div> {
    RevocationCard(RevocationSheet revocation, ZoneId zone) {
        boolean waits = revocation.state() == RevocationState.ASKED;
        var settled = revocation.settledAt();
        var day = Dates.day((settled == null ? revocation.askedAt() : settled).atZone(zone), getLocale());
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("decision.revocation")),
                        new StatusBadge(
                                getTranslation("decision.revocation." + revocation.state()),
                                waits ? Tone.ATTENTION : Tone.STOP),
                        new Paragraph(
                                getTranslation(waits ? "decision.revocation.askedOn" : "decision.revocation.on", day)),
                        new Said(revocation.reason()));
    }

    /** What an authority can do with a request that waits; who asked can only withdraw it. */
    RevocationCard settledBy(Revocations revocations, RevocationSheet pending, boolean own, Runnable changed) {
        var buttons = new Div();
        buttons.addClassName("row");
        if (own) getContent().add(new Paragraph(getTranslation("decision.revocation.fourEyes")));
        else buttons.add(button("decision.revocation.confirm", () -> revocations.confirm(pending.file()), changed));
        buttons.add(button("decision.revocation.withdraw", () -> revocations.withdraw(pending.file()), changed));
        getContent().add(buttons);
        return this;
    }

    private Button button(String key, Runnable act, Runnable changed) {
        var button = new Button(
                getTranslation(key),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation(key), getTranslation(key + ".text"), getTranslation(key), () -> {
                            act.run();
                            Notice.done(getTranslation(key + ".done"));
                            changed.run();
                        }));
        if (key.endsWith("confirm")) button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }
}
