package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.tasdiq.assessment.CompetencyOverview;
import org.tasdiq.assessment.FinalMark;

/** A level the jury settles on in place of the median, with the reason. */
class AmendmentFields extends Composite<Div> {
    private final CompetencyOverview competency;
    private final Select<Integer> level = new Select<>();
    private final TextField reason = new TextField(getTranslation("assessment.amend.reason"));

    AmendmentFields(CompetencyOverview competency) {
        this.competency = competency;
        level.setLabel(competency.code() + " · " + competency.title().in(getLocale()));
        level.setItems(0, 1, 2, 3);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("assessment.amend.none"));
        level.setItemLabelGenerator(value -> value == null
                ? getTranslation("assessment.amend.none")
                : value + " · " + getTranslation("referential.level." + value));
        getContent().add(level, reason);
        getContent().addClassNames("fields", "pair");
    }

    HasValue<?, ?>[] fields() {
        return new HasValue<?, ?>[] {level, reason};
    }

    Optional<FinalMark> mark() {
        return Optional.ofNullable(level.getValue()).map(l -> new FinalMark(competency.id(), l, reason.getValue()));
    }
}
