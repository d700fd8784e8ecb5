package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.ImportedSheet;
import org.tasdiq.credential.Imports;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** What was found out of a credential from elsewhere, below its line: three answers, never one green tick. */
@org.springframework.stereotype.Component
public class ImportedPanels {
    private final Imports imports;
    private final Fetches fetches;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    ImportedPanels(Imports imports, Fetches fetches, Guard guard, Texts texts, Zones zones) {
        this.imports = imports;
        this.fetches = fetches;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
    }

    /** For each item of the file; empty where it is no credential, or the reader may not see it. */
    public Function<EvidenceId, Optional<Component>> of(CandidacyId file) {
        if (!guard.allows("credential.readImported", file)) return evidence -> Optional.empty();
        var all = imports.of(file);
        return evidence -> Optional.ofNullable(all.get(evidence)).map(found -> {
            var place = new Div();
            place.addClassName("stack");
            show(place, file, found);
            return place;
        });
    }

    /** Whether more will be found out within seconds. */
    public boolean areBeingChecked(CandidacyId file) {
        return guard.allows("credential.readImported", file) && imports.areBeingChecked(file);
    }

    /**
     * Hands a file in, which may be a credential.
     *
     * @return whether it is an SVG, of which only the credential in it is kept
     */
    public boolean take(CandidacyId file, EvidenceDescription description, String fileName, InputStream content) {
        var whole = new BufferedInputStream(content);
        boolean drawn = Baked.isSvg(whole);
        imports.add(file, description, fileName, whole);
        return drawn;
    }

    /** Where a candidate hands in a badge that its issuer publishes at an address. */
    public Component byAddress(CandidacyId file, Runnable added) {
        var locale = UI.getCurrent().getLocale();
        var address = new TextField(text(locale, "address"));
        address.setHelperText(text(locale, "address.hint"));
        address.setMaxLength(2000);
        address.setWidthFull();
        address.addClassName("ltr");
        var errors = new FieldErrors()
                .field("address", address)
                .rule(address, written -> written.isBlank() ? Refusal.invalid("address", "required") : null);
        var add = new Button(text(locale, "address.add"), pressed -> {
            if (!errors.check() || !errors.guard(() -> add(file, address.getValue()))) return;
            Notice.done(text(locale, "address.added"));
            added.run();
        });
        var form = new Div(address, new Div(add));
        form.addClassName("stack");
        return new NativeDetails(text(locale, "address.title"), form);
    }

    private void add(CandidacyId file, String address) {
        if (!fetches.admits()) throw Refusal.invalid("address", "credential.tooMany");
        imports.add(file, address);
    }

    private void show(Div place, CandidacyId file, ImportedSheet found) {
        var locale = UI.getCurrent().getLocale();
        place.removeAll();
        var checkedAt = found.checkedAt();
        if (checkedAt == null) {
            place.add(new StatusBadge(text(locale, "waiting"), Tone.NEUTRAL));
            return;
        }
        place.add(new ForeignCredential(
                texts, found.findings(), found.issuer(), found.told(), found.sealedBy(), found.about()));
        var when = new Span(texts.of(
                locale, "credential.imported.checked", Dates.moment(checkedAt.atZone(zones.of(file)), locale)));
        when.addClassName("quiet");
        var row = new Div(when);
        row.addClassName("row");
        if (guard.allows("credential.checkImported", file)) row.add(again(place, file, found, locale));
        place.add(row);
    }

    private Button again(Div place, CandidacyId file, ImportedSheet found, Locale locale) {
        var again = new Button(text(locale, "again"), pressed -> {
            if (!fetches.admits()) throw Refusal.conflict("credential.tooMany");
            show(place, file, imports.again(file, found.evidence()));
            Notice.done(text(locale, "checkedAgain"));
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return again;
    }

    private String text(Locale locale, String key) {
        return texts.of(locale, "credential.imported." + key);
    }
}
