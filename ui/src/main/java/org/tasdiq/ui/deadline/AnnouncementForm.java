package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.deadline.HolidaySheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** The day that was announced for a holiday of the moon. */
class AnnouncementForm extends Composite<Details> {
    AnnouncementForm(
            List<HolidaySheet> ofTheMoon, BiConsumer<String, @Nullable LocalDate> announce, Runnable announced) {
        var holiday = new Select<HolidaySheet>();
        var day = WidgetTexts.datePicker(getTranslation("deadline.holidays.first"));
        holiday.setLabel(getTranslation("deadline.holidays.name"));
        holiday.setItems(ofTheMoon);
        holiday.setItemLabelGenerator(one -> one == null ? "" : getTranslation("deadline.holiday." + one.code()));
        holiday.addValueChangeListener(
                changed -> day.setValue(changed.getValue().firstDay()));
        holiday.setValue(ofTheMoon.getFirst());
        var errors = new FieldErrors().field("firstDay", day);
        var save = new Button(getTranslation("deadline.holidays.announce"), pressed -> {
            if (errors.guard(() -> announce.accept(holiday.getValue().code(), day.getValue()))) announced.run();
        });
        var fields = new Div(new Paragraph(getTranslation("deadline.holidays.announce.text")), holiday, day, save);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("deadline.holidays.announce.title"));
        getContent().add(fields);
        getContent().setWidthFull();
    }
}
