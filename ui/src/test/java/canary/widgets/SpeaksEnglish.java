package canary.widgets;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Must be caught: its calendar speaks English on every page. */
class SpeaksEnglish {
    final DatePicker day = new DatePicker();
}
