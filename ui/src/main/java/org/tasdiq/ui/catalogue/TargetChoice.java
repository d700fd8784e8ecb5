package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Outcome;

/** The competency of a certification that something leads to; none is a choice too. */
class TargetChoice extends ComboBox<Outcome.Target> {
    /** @param chosen stays what was chosen, also where its certification has a newer version */
    TargetChoice(String label, List<Outcome.Target> targets, Outcome.@Nullable Target chosen) {
        super(label);
        setItems(targets);
        setItemLabelGenerator(this::name);
        setClearButtonVisible(true);
        setWidthFull();
        setHelperText(getTranslation("catalogue.outcome.competency.hint"));
        if (chosen != null)
            setValue(targets.stream()
                    .filter(one -> one.id().equals(chosen.id()))
                    .findFirst()
                    .orElse(chosen));
    }

    private String name(Outcome.@Nullable Target one) {
        return one == null
                ? ""
                : one.certification() + " · " + one.code() + " " + Descriptor.shown(one.title(), getLocale());
    }
}
