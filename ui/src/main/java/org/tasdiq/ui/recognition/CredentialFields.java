package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.OwnPaper;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.credential.ForeignCredential;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.WidgetTexts;

/**
 * The credential: one that the learner has here already, a file, or what lies at the address at which its issuer publishes it;
 * what is found out of it is shown at once.
 */
class CredentialFields extends Composite<Div> {
    private static final int LARGEST = 2_000_000;
    private static final String FIELD = "credential";

    private final transient Checks checks;
    private final transient Fetches fetches;
    private final transient OwnPapers papers;
    private final transient Texts texts;
    private final transient Consumer<ShownFile> taken;
    private final Div result = new Div();
    private final Paragraph error = new Paragraph();
    private final TextField address = new TextField(getTranslation("recognition.address"));
    private transient @Nullable ShownFile shown;

    /** @param taken hears of a file once it is looked at */
    CredentialFields(Checks checks, Fetches fetches, OwnPapers papers, Texts texts, Consumer<ShownFile> taken) {
        this.checks = checks;
        this.fetches = fetches;
        this.papers = papers;
        this.texts = texts;
        this.taken = taken;
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".json", ".jsonld", ".jwt", ".txt", ".png", ".svg", ".pdf");
        upload.setWidthFull();
        address.setHelperText(getTranslation("recognition.address.hint"));
        address.setMaxLength(2000);
        address.setWidthFull();
        address.addClassName("ltr");
        var errors = new FieldErrors()
                .field("link", address)
                .rule(address, written -> written.isBlank() ? Refusal.invalid("link", "required") : null);
        var look = new Button(getTranslation("recognition.address.look"), pressed -> {
            if (errors.check()) errors.guard(() -> fetch(address.getValue().strip()));
        });
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        result.addClassName("stack");
        getContent()
                .add(
                        choice(papers.all()),
                        new Paragraph(getTranslation("recognition.file.text", LARGEST / 1_000_000)),
                        upload,
                        address,
                        new Div(look),
                        error,
                        result);
        getContent().addClassName("stack");
    }

    private Component choice(List<OwnPaper> own) {
        if (own.isEmpty()) return new Paragraph(getTranslation("recognition.paper.none"));
        var paper = new ComboBox<OwnPaper>(getTranslation("recognition.paper"));
        paper.setItems(own);
        paper.setItemLabelGenerator(this::label);
        paper.setHelperText(getTranslation("recognition.paper.hint"));
        paper.setWidthFull();
        var errors = new FieldErrors()
                .field("credential", paper)
                .rule(paper, one -> one == null ? Refusal.invalid(FIELD, "required") : null);
        var look = new Button(getTranslation("recognition.paper.take"), pressed -> {
            if (errors.check()) errors.guard(() -> take(paper.getValue()));
        });
        var fields = new Div(paper, new Div(look));
        fields.addClassName("stack");
        return fields;
    }

    /** Such as "Cleaning data, Fictitious Faculty, 30 June 2025". */
    private String label(OwnPaper paper) {
        var dated = paper.dated();
        return Stream.of(
                        paper.title().in(getLocale()),
                        paper.issuer().in(getLocale()),
                        dated == null ? "" : Dates.day(dated, getLocale()))
                .filter(words -> !words.isEmpty())
                .collect(Listed.words());
    }

    private void take(OwnPaper paper) {
        var bytes = papers.content(paper.id());
        if (bytes.length > LARGEST) throw Refusal.invalid(FIELD, "recognition.tooLarge", LARGEST / 1_000_000);
        take(look(label(paper), bytes));
    }

    /** On the thread of the request that carries the file: the issuer is asked over the network, and the page stays alive. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw Refusal.invalid(FIELD, "recognition.tooLarge", LARGEST / 1_000_000);
            var found = look(event.getFileName(), bytes);
            Later.on(event.getUI(), () -> take(found));
        } catch (Refusal refused) {
            Later.on(event.getUI(), () -> say(refused));
        }
    }

    private void fetch(String from) {
        if (!fetches.admits()) throw Refusal.invalid("link", "credential.tooMany");
        take(look(from, checks.fetch(from)));
        address.clear();
    }

    private ShownFile look(String name, byte[] bytes) {
        return new ShownFile(name, bytes, checks.check(bytes));
    }

    private void take(ShownFile found) {
        show(found);
        taken.accept(found);
        Live.say(getTranslation("recognition.file.taken", found.name));
    }

    /** What was taken before, looked at anew. */
    void show(String name, byte[] content) {
        try {
            show(look(name, content));
        } catch (Refusal busy) {
            say(busy);
        }
    }

    private void show(ShownFile found) {
        shown = found;
        error.setVisible(false);
        result.removeAll();
        var name = new Span(found.name);
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("strong");
        result.add(name, answer(found.found), findings(found.found));
    }

    private StatusBadge answer(Verification found) {
        var answer = found.verdict().answer();
        return new StatusBadge(getTranslation("recognition.file." + answer), ForeignCredential.tone(answer));
    }

    private ForeignCredential findings(Verification found) {
        var credential = found.credential();
        var seal = found.seal();
        return new ForeignCredential(
                texts,
                found.findings(),
                found.issuer(),
                credential == null ? Told.NOTHING : Told.of(credential),
                seal == null ? "" : seal.subject(),
                null);
    }

    @Nullable
    ShownFile shown() {
        return shown;
    }

    /** Whether there is one; that there is none is said here. */
    boolean check() {
        if (shown != null) return true;
        say(Refusal.invalid(FIELD, "required"));
        return false;
    }

    /** Does the work; what is refused of the file is said here. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            if (!FIELD.equals(refused.field())) throw refused;
            say(refused);
        }
    }

    private void say(Refusal refused) {
        var words =
                getTranslation("refusal." + refused.code(), refused.arguments().toArray());
        error.setText(words);
        error.setVisible(true);
        error.scrollIntoView();
    }
}
