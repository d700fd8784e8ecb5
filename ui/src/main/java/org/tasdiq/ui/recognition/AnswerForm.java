package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.IssuerAnswer;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Unsent;
import org.tasdiq.ui.shared.WidgetTexts;

/** The officer records what the issuer answered: when, in which words, and what it says of the missing elements. */
class AnswerForm extends Composite<Div> {
    private static final int LARGEST = 2_000_000;
    private static final String PAPER = "paper";

    private final DatePicker on = WidgetTexts.datePicker(getTranslation("recognition.inquiry.on"));
    private final TextArea words = RequestFields.words("recognition.inquiry.words");
    private final Map<Integer, TextArea> elements = new TreeMap<>();
    private final Div taken = new Div();
    private final Paragraph error = new Paragraph();
    private final Unsent unsent;
    private byte @Nullable [] paper;

    /**
     * @param missing elements of which the answer may say something
     * @param unsent hears of what is written
     * @param recorded hears the answer
     */
    AnswerForm(
            List<ElementSheet> missing,
            LocalDate askedOn,
            LocalDate today,
            Unsent unsent,
            Consumer<IssuerAnswer> recorded) {
        this.unsent = unsent;
        unsent.guard(on, words);
        on.setMin(askedOn);
        on.setMax(today);
        on.setValue(today);
        words.setRequiredIndicatorVisible(true);
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().add(on, words);
        for (var element : missing) {
            var field = RequestFields.words("recognition.inquiry.element", RequestWords.element(element));
            elements.put(element.number(), field);
            unsent.guard(field);
            getContent().add(field);
        }
        var label = new Span(getTranslation("recognition.inquiry.file"));
        label.addClassName("strong");
        var hint = new Span(getTranslation("recognition.inquiry.file.hint", LARGEST / 1_000_000));
        hint.addClassName("quiet");
        var errors = new FieldErrors()
                .field("on", on)
                .field("words", words)
                .rule(on, day -> day == null ? Refusal.invalid("on", "required") : null)
                .rule(words, text -> text.isBlank() ? Refusal.invalid("words", "required") : null);
        elements.values().stream().findFirst().ifPresent(first -> errors.field("supplied", first));
        var keep = new Button(getTranslation("recognition.inquiry.record"), pressed -> {
            if (errors.check()) errors.guard(() -> guard(() -> recorded.accept(answer())));
        });
        keep.setDisableOnClick(true);
        keep.addClickListener(pressed -> keep.setEnabled(true));
        getContent().add(label, hint, upload(), taken, error, new Div(keep));
        getContent().addClassName("stack");
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        upload.setWidthFull();
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = content.readNBytes(LARGEST + 1);
            Later.on(event.getUI(), () -> take(event.getFileName(), bytes));
        }
    }

    private void take(String name, byte[] bytes) {
        paper = bytes;
        unsent.written(this);
        error.setVisible(false);
        taken.setText(getTranslation("recognition.inquiry.file.taken", name));
        Live.say(taken.getText());
    }

    private IssuerAnswer answer() {
        var supplied = elements.entrySet().stream()
                .filter(one -> !one.getValue().getValue().isBlank())
                .map(one -> new SuppliedElement(one.getKey(), one.getValue().getValue()))
                .toList();
        return new IssuerAnswer(on.getValue(), words.getValue(), supplied, paper);
    }

    /** What is refused of the file is said beside it. */
    private void guard(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            if (!PAPER.equals(refused.field())) throw refused;
            error.setText(getTranslation(
                    "refusal." + refused.code(), refused.arguments().toArray()));
            error.setVisible(true);
            error.scrollIntoView();
        }
    }
}
