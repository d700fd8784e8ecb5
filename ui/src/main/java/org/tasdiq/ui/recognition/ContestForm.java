package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;

/** The learner contests the decision, until the last day. */
class ContestForm extends Composite<Section> {
    private final TextArea grounds = RequestFields.words("recognition.contest.grounds");

    /** @param lodge hears the grounds, once they are confirmed */
    ContestForm(@Nullable LocalDate lastDay, Consumer<String> lodge) {
        grounds.setHelperText(getTranslation("recognition.contest.grounds.hint"));
        grounds.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("grounds", grounds)
                .rule(grounds, words -> words.isBlank() ? Refusal.invalid("grounds", "required") : null);
        var send = new Button(getTranslation("recognition.contest"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("recognition.contest.ask"),
                    getTranslation("recognition.contest.ask.text"),
                    getTranslation("recognition.contest"),
                    () -> errors.guard(() -> lodge.accept(grounds.getValue())));
        });
        getContent()
                .add(
                        new H2(getTranslation("recognition.contest.title")),
                        new Paragraph(getTranslation(
                                "recognition.contest.text", lastDay == null ? "" : Dates.day(lastDay, getLocale()))),
                        grounds,
                        send);
        getContent().addClassNames("card", "stack");
    }

    HasValue<?, ?> field() {
        return grounds;
    }
}
