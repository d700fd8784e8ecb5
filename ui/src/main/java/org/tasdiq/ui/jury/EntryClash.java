package org.tasdiq.ui.jury;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;

/** Somebody else saved the entry first: what they changed, and whether what is typed here goes over it. */
class EntryClash extends Section {
    /** @param changed names of the fields in which the entry is no longer what was read */
    EntryClash(JurorSheet present, Set<String> changed, Runnable saveOver) {
        var told = getTranslation("refusal.jury.entryChanged");
        add(new H2(getTranslation("jury.registry.clash")), new Paragraph(told));
        if (!changed.isEmpty()) {
            add(new Paragraph(getTranslation(
                    "jury.registry.clash.fields",
                    changed.stream()
                            .map(field -> getTranslation("jury.registry." + field))
                            .collect(Collectors.joining(" · ")))));
        }
        var look = new Anchor(
                "juror/" + present.institution().value() + "/"
                        + present.person().value(),
                getTranslation("jury.registry.clash.look"));
        look.setTarget(AnchorTarget.BLANK);
        var over = new Button(
                getTranslation("jury.registry.clash.over"),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("jury.registry.clash.over.ask", present.name()),
                        getTranslation("jury.registry.clash.over.text"),
                        getTranslation("jury.registry.clash.over"),
                        saveOver));
        var row = new Div(look, over);
        row.addClassName("row");
        add(row);
        addClassNames("card", "stack");
        Live.say(told);
    }
}
