package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.LocalDate;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.identity.Seals;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.WidgetTexts;

/** The certificate with which an institution seals, and the way to bring in one issued by an authority. */
class SealPanel extends Composite<Div> {
    private static final int LARGEST = 64 * 1024;

    private final transient Seals seals;
    private final transient InstitutionSheet institution;
    private final LocalDate today;
    private final transient Runnable changed;
    private final Div present = new Div();
    private final PasswordField password = new PasswordField(getTranslation("account.seal.password"));

    /** @param changed told once another key seals */
    SealPanel(Seals seals, InstitutionSheet institution, LocalDate today, Runnable changed) {
        this.seals = seals;
        this.institution = institution;
        this.today = today;
        this.changed = changed;
        password.setAutocomplete(Autocomplete.OFF);
        password.setHelperText(getTranslation("account.seal.password.hint"));
        var upload = new Upload((UploadHandler) this::receive);
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setWidthFull();
        var fields = new Div(password, upload);
        fields.addClassName("fields");
        present.addClassName("stack");
        show(seals.sheet(institution.id()));
        getContent()
                .add(
                        new H2(getTranslation("account.seal", institution.name().in(getLocale()))),
                        present,
                        new Paragraph(getTranslation("account.seal.import")),
                        fields);
        getContent().addClassNames("card", "stack");
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var sheet = seals.importKey(institution.id(), content.readNBytes(LARGEST), password.getValue());
            Later.on(event.getUI(), () -> {
                password.clear();
                show(sheet);
                changed.run();
                Notice.done(getTranslation("account.seal.imported"));
            });
        } catch (Refusal refused) {
            Later.on(
                    event.getUI(),
                    () -> Notice.refused(
                            getTranslation(
                                    "refusal." + refused.code(),
                                    refused.arguments().toArray()),
                            null));
        }
    }

    private void show(SealSheet seal) {
        var subject = new Span(seal.subject());
        subject.addClassName("ltr");
        var sum = new Span("SHA-256 " + seal.sha256());
        sum.addClassNames("ltr", "quiet", "hash");
        present.removeAll();
        present.add(
                new Div(
                        subject,
                        new Span(" "),
                        new StatusBadge(
                                getTranslation("identity.seal.origin." + seal.origin()),
                                seal.origin() == SealSheet.Origin.LOCAL ? Tone.ATTENTION : Tone.DONE)),
                new Paragraph(getTranslation(
                        "account.seal.valid",
                        Dates.day(seal.validFrom(), getLocale()),
                        Dates.day(seal.validUntil(), getLocale()),
                        seal.authority())),
                sum);
        if (seal.endsSoon(today))
            present.add(new StatusBadge(
                    getTranslation(seal.isValidOn(today) ? "account.seal.endsSoon" : "account.seal.over"),
                    seal.isValidOn(today) ? Tone.ATTENTION : Tone.STOP));
        if (seal.origin() == SealSheet.Origin.LOCAL) present.add(new Paragraph(getTranslation("account.seal.local")));
    }
}
