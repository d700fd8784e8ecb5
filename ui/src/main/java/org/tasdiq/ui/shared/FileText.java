package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tasdiq.Refusal;

/** A file of text that is brought in: shown as it is read, and corrected where it stands, until it can be taken. */
public class FileText extends Composite<Div> {
    private final int most;
    private final transient Function<byte[], String> reader;
    private final transient Runnable changed;
    private final transient Consumer<String> check;
    private final TextArea content;
    private final FieldErrors errors = new FieldErrors();

    /**
     * @param key of the texts: {@code .content} labels the field, {@code .content.hint} helps, {@code .check} is on the button
     * @param most bytes that are taken
     * @param reader makes text of them, or refuses
     * @param changed hears that what was said of the text is over
     * @param check hears the text when it is to be looked at; what it refuses is said at the field
     */
    public FileText(
            String key,
            int most,
            Function<byte[], String> reader,
            Runnable changed,
            Consumer<String> check,
            String... extensions) {
        this.most = most;
        this.reader = reader;
        this.changed = changed;
        this.check = check;
        content = new TextArea(getTranslation(key + ".content"));
        content.setHelperText(getTranslation(key + ".content.hint"));
        content.setWidthFull();
        content.setMaxHeight("24em");
        content.addClassName("ltr");
        content.addValueChangeListener(typed -> changed.run());
        errors.field("file", content)
                .rule(content, text -> text.isBlank() ? Refusal.invalid("file", "required") : null);
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFileSize(most);
        upload.setAcceptedFileExtensions(extensions);
        upload.setWidthFull();
        var look = new Button(getTranslation(key + ".check"), pressed -> check());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(upload, content, new Div(look));
        getContent().addClassName("stack");
    }

    public String text() {
        return content.getValue();
    }

    /** Whether it was done; a refusal is said at the field. */
    public boolean guard(Runnable act) {
        return errors.guard(act);
    }

    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var text = reader.apply(stream.readNBytes(most + 1));
            Later.on(event.getUI(), () -> {
                content.setValue(text.startsWith("\uFEFF") ? text.substring(1) : text);
                check();
            });
        } catch (Refusal refused) {
            Later.on(
                    event.getUI(),
                    () -> errors.guard(() -> {
                        throw refused;
                    }));
        }
    }

    private void check() {
        changed.run();
        if (errors.check()) errors.guard(() -> check.accept(text()));
    }
}
