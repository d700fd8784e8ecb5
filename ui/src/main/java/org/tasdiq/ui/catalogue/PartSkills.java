package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.shared.EscoFields;

/** What one learns to do for one sub-competency: in own words, and as skills of ESCO. */
class PartSkills extends Composite<Div> {
    private final EscoFields esco;
    private final transient Consumer<List<EscoLink>> linked;

    PartSkills(TextArea words, EscoSkills skills, List<EscoLink> links, Consumer<List<EscoLink>> linked) {
        this.linked = linked;
        esco = new EscoFields(skills, links, this::tell);
        getContent().add(words, esco);
        getContent().addClassName("stack");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.getLabel());
    }

    private void tell() {
        linked.accept(esco.value());
    }
}
