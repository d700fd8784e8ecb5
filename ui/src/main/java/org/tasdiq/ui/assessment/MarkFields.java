package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.Citation;
import org.tasdiq.assessment.Mark;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.portfolio.Citations;

/** One competency of the grid: the rubric's words as choices, "cannot judge" among them, a note and what it rests on. */
class MarkFields extends Composite<Div> {
    /** Stands for "cannot judge" among the levels. */
    private static final int CANNOT_JUDGE = -1;

    private final CompetencySheet competency;
    private final RadioButtonGroup<Integer> level;
    private final TextArea note = new TextArea(getTranslation("assessment.note"));
    private final MultiSelectComboBox<EvidenceSheet> cited =
            new MultiSelectComboBox<>(getTranslation("assessment.cited"));

    MarkFields(
            CompetencySheet competency,
            Citations claimed,
            @Nullable Mark given,
            List<EvidenceSheet> items,
            boolean sealed,
            Consumer<Mark> marked) {
        this.competency = competency;
        level = new RadioButtonGroup<>(competency.code() + " · "
                + competency.title().in(getLocale())
                + (competency.critical() ? " (" + getTranslation("assessment.critical") + ")" : ""));
        level.setItems(0, 1, 2, 3, CANNOT_JUDGE);
        level.setItemLabelGenerator(this::word);
        level.setHelperText(competency.criterion().in(getLocale()));
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        cited.setItems(items.stream()
                .filter(i -> i.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList());
        cited.setItemLabelGenerator(EvidenceSheet::title);
        cited.setWidthFull();
        if (given != null) show(given, items);
        level.setReadOnly(sealed);
        note.setReadOnly(sealed);
        cited.setReadOnly(sealed);
        level.addValueChangeListener(e -> say(e.isFromClient(), marked));
        note.addValueChangeListener(e -> say(e.isFromClient(), marked));
        cited.addValueChangeListener(e -> say(e.isFromClient(), marked));
        getContent().add(level, claimed, note, cited);
        getContent().addClassNames("fields", "mark-fields");
        getContent().setId("mark-" + competency.code());
    }

    private String word(int value) {
        return value == CANNOT_JUDGE
                ? getTranslation("assessment.cannotJudge")
                : value + " · " + getTranslation("referential.level." + value);
    }

    private void show(Mark given, List<EvidenceSheet> items) {
        level.setValue(given.cannotJudge() ? Integer.valueOf(CANNOT_JUDGE) : given.level());
        note.setValue(given.note());
        var ids = given.cited().stream().map(Citation::evidence).collect(Collectors.toSet());
        cited.setValue(
                items.stream().filter(i -> ids.contains(i.id())).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private void say(boolean byPerson, Consumer<Mark> marked) {
        if (!byPerson) return;
        var chosen = level.getValue();
        boolean cannot = chosen != null && chosen == CANNOT_JUDGE;
        var rests =
                cited.getValue().stream().map(i -> new Citation(i.id(), null)).toList();
        marked.accept(new Mark(competency.id(), cannot ? null : chosen, cannot, note.getValue(), rests));
    }
}
