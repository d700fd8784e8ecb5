package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.assessment.Objection;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.WidgetTexts;

/** What the jury makes its grant depend on, if on anything: in words, and until when. */
class ConditionFields extends Composite<Div> {
    private final TextArea text = new TextArea(getTranslation("assessment.condition"));
    private final DatePicker until = WidgetTexts.datePicker(getTranslation("assessment.condition.until"));

    ConditionFields() {
        text.setHelperText(getTranslation("assessment.condition.hint"));
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        getContent().addClassName("fields");
        getContent().add(text, until);
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(text, until);
    }

    /** Nothing before both are there: a condition without a day binds nobody. */
    @Nullable
    GrantCondition condition() {
        return text.isEmpty() || until.isEmpty()
                ? null
                : new GrantCondition(text.getValue().strip(), until.getValue());
    }

    void fill(@Nullable GrantCondition condition) {
        if (condition == null && (text.isEmpty() || until.isEmpty())) return; // half of one is still being written
        text.setValue(condition == null ? "" : condition.text());
        until.setValue(condition == null ? null : condition.until());
    }

    void tell(DebateSheet sheet) {
        boolean reads = !sheet.writes();
        var words = Objections.words(sheet.objections(), Objection.Place.CONDITION);
        if (!words.isEmpty() && !words.equals(text.getErrorMessage())) Live.say(words);
        text.setInvalid(!words.isEmpty());
        text.setErrorMessage(words);
        text.setReadOnly(reads);
        until.setReadOnly(reads);
        setVisible(!reads || !text.isEmpty());
    }
}
