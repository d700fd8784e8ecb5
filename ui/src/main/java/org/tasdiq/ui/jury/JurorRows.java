package org.tasdiq.ui.jury;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Field;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.jury.JurorProfile.Training;
import org.tasdiq.ui.jury.Rows.Row;
import org.tasdiq.ui.shared.WidgetTexts;

/** What a juror has several of, line by line. */
final class JurorRows {
    private JurorRows() {}

    static Row<Employment> employment(Optional<Employment> before) {
        var employer = text("jury.registry.employer", before.map(Employment::employer));
        var from = day("jury.registry.from", before.map(Employment::from));
        var until = day("jury.registry.until", before.map(Employment::until));
        var past = new Checkbox(
                translate("jury.registry.past"), before.map(Employment::past).orElse(false));
        return new Row<>(List.of(employer, from, until, past), () -> {
            if (employer.isEmpty() && from.isEmpty() && until.isEmpty()) return Optional.empty();
            return Optional.of(
                    new Employment(employer.getValue().strip(), from.getValue(), until.getValue(), past.getValue()));
        });
    }

    static Row<Period> absence(Optional<Period> before) {
        var from = day("jury.registry.from", before.map(Period::from));
        var until = day("jury.registry.until", before.map(Period::until));
        return new Row<>(List.of(from, until), () -> {
            if (from.isEmpty() && until.isEmpty()) return Optional.empty();
            return Optional.of(new Period(from.getValue(), until.getValue()));
        });
    }

    static Row<Training> training(Optional<Training> before) {
        var title = text("jury.registry.trainingTitle", before.map(Training::title));
        var on = day("jury.registry.trainingDate", before.map(Training::on));
        return new Row<>(List.of(title, on), () -> {
            if (title.isEmpty() && on.isEmpty()) return Optional.empty();
            return Optional.of(new Training(title.getValue().strip(), required(on.getValue())));
        });
    }

    static Row<Field> field(Optional<Field> before) {
        var label = text("jury.registry.fieldLabel", before.map(Field::label));
        var uri = text("jury.registry.fieldUri", before.map(Field::uri));
        uri.addClassName("ltr");
        return new Row<>(List.of(label, uri), () -> {
            if (label.isEmpty() && uri.isEmpty()) return Optional.empty();
            return Optional.of(
                    new Field(uri.getValue().strip(), label.getValue().strip()));
        });
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) throw Refusal.invalid("training", "required");
        return day;
    }

    private static TextField text(String label, Optional<String> value) {
        var field = new TextField(translate(label));
        value.ifPresent(field::setValue);
        return field;
    }

    private static DatePicker day(String label, Optional<LocalDate> value) {
        var field = WidgetTexts.datePicker(translate(label));
        field.setClearButtonVisible(true);
        value.ifPresent(field::setValue);
        return field;
    }
}
