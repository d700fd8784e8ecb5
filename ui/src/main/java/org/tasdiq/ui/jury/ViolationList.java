package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.jury.Violation;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Which rules of composition a jury breaks, each with its legal basis; or that it is lawful. */
public class ViolationList extends Composite<Div> {
    public ViolationList(List<Violation> violations) {
        if (violations.isEmpty()) {
            getContent().add(new StatusBadge(getTranslation("jury.check.lawful"), Tone.DONE));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var violation : violations) {
            var basis = new Span(violation.legalBasis());
            basis.addClassName("quiet");
            list.add(new ListItem(
                    new StatusBadge(
                            getTranslation("jury.violation." + violation.code()),
                            violation.isBlocking() ? Tone.STOP : Tone.ATTENTION),
                    basis));
        }
        getContent().add(list);
    }
}
