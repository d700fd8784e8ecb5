package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.Faults;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** Takes in the files of skills that ESCO publishes, one for each language. */
@Route("certifications-esco")
@Needs("referential.takeEsco")
public class EscoView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient EscoSkills skills;
    private final transient Faults faults;
    private final Select<Locale> language = new Select<>();
    private final Paragraph count = new Paragraph();

    EscoView(EscoSkills skills, Faults faults) {
        this.skills = skills;
        this.faults = faults;
        language.setLabel(getTranslation("referential.esco.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(one -> one == null ? "" : getTranslation("shell.language." + one.getLanguage()));
        language.setValue(Texts.FRENCH);
        count.getElement().setAttribute("role", "status");
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFileSize(EscoSkills.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv");
        upload.setWidthFull();
        var card = new Div(count, language, upload);
        card.addClassNames("card", "stack");
        getContent()
                .add(
                        new Anchor("certifications", getTranslation("referential.back")),
                        new H1(getTranslation("referential.esco.take")),
                        new Paragraph(getTranslation("referential.esco.take.text")),
                        card);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        count.setText(getTranslation("referential.esco.count", skills.count()));
    }

    private void receive(UploadEvent event) throws IOException {
        var chosen = language.getValue();
        try (var stream = event.getInputStream()) {
            var text = new String(stream.readNBytes(EscoSkills.MOST_BYTES + 1), StandardCharsets.UTF_8);
            Later.on(event.getUI(), () -> take(text, chosen));
        }
    }

    void take(String text, Locale chosen) {
        try {
            var taken = skills.take(text, chosen);
            show();
            Notice.done(getTranslation("referential.esco.taken", taken));
        } catch (Refusal refused) {
            faults.show(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.esco.take") + " · " + getTranslation("shell.name");
    }
}
