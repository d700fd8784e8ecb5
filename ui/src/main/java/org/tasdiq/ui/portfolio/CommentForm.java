package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The adviser comments on one of these parts of the file; where there is only one, there is nothing to choose. */
class CommentForm extends Composite<Div> {
    private final TextArea words = new TextArea(getTranslation("portfolio.comments.words"));

    CommentForm(
            CommentTalk talk, List<CommentSubject> subjects, Function<CommentSubject, String> label, Runnable written) {
        var subject = new Select<CommentSubject>();
        subject.setLabel(getTranslation("portfolio.comments.subject"));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(label::apply);
        subject.setWidthFull();
        if (subjects.size() == 1) subject.setValue(subjects.getFirst());
        subject.setVisible(subjects.size() > 1);
        words.setMaxLength(CommentLines.LONGEST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("subject", subject)
                .field("text", words)
                .rule(subject, chosen -> chosen == null ? Refusal.invalid("subject", "required") : null);
        var write = new Button(getTranslation("portfolio.comments.write"), pressed -> {
            if (!errors.check()
                    || !errors.guard(() -> talk.comments()
                            .write(talk.file(), Objects.requireNonNull(subject.getValue()), words.getValue()))) return;
            words.clear();
            words.setInvalid(false);
            Notice.done(getTranslation("portfolio.comments.written"));
            written.run();
        });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        if (subjects.size() == 1)
            write.setAriaLabel(getTranslation("portfolio.comments.write.one", label.apply(subjects.getFirst())));
        getContent().add(subject, words, write);
        getContent().addClassName("fields");
    }

    boolean isTouched() {
        return !words.isEmpty();
    }
}
