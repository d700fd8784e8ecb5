package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The attestations of a file and whether they hold. */
@org.springframework.stereotype.Component
public class CredentialLists {
    private final Credentials credentials;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    CredentialLists(Credentials credentials, Guard guard, Texts texts, Zones zones) {
        this.credentials = credentials;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
    }

    /**
     * Empty where none was issued, or the reader may not see them.
     *
     * @param changed told once one was suspended or holds again
     */
    public Optional<Div> of(CandidacyId file, Runnable changed) {
        if (!guard.allows("credential.readCredential", file)) return Optional.empty();
        var issued = credentials.of(file);
        if (issued.isEmpty()) return Optional.empty();
        var locale = UI.getCurrent().getLocale();
        var list = new UnorderedList();
        list.addClassName("lines");
        var zone = zones.of(file);
        boolean suspends = guard.allows("credential.suspendCredential", file);
        issued.forEach(credential -> {
            var line = line(credential, locale, zone);
            if (suspends) act(credential, changed).ifPresent(line::add);
            list.add(line);
        });
        var card = new Div(new H2(texts.of(locale, "credential.list")), list);
        card.addClassName("card");
        return Optional.of(card);
    }

    private ListItem line(CredentialSheet credential, Locale locale, ZoneId zone) {
        var subject = new Span(
                credential.isForWholeCertification()
                        ? texts.of(locale, "credential.whole")
                        : texts.of(locale, "credential.block", credential.subject()));
        subject.getStyle().set("font-weight", "600");
        var number = new Span(credential.number());
        number.addClassNames("ltr", "quiet");
        var line = new ListItem(subject, number, badge(credential, subject));
        why(credential, zone, subject).ifPresent(line::add);
        return line;
    }

    static StatusBadge badge(CredentialSheet credential, Component on) {
        return new StatusBadge(
                on.getTranslation("credential.status." + credential.status()),
                switch (credential.status()) {
                    case VALID -> Tone.DONE;
                    case SUSPENDED -> Tone.ATTENTION;
                    case REVOKED -> Tone.STOP;
                });
    }

    /** Since when and why it does not hold; empty while it holds. */
    static Optional<Span> why(CredentialSheet credential, ZoneId zone, Component on) {
        var revokedAt = credential.revokedAt();
        if (revokedAt != null)
            return Optional.of(new Span(on.getTranslation(
                    "credential.revoked",
                    Dates.day(revokedAt.atZone(zone), UI.getCurrent().getLocale()),
                    on.getTranslation("credential.revocation." + credential.revocationReason()))));
        var suspendedAt = credential.suspendedAt();
        if (suspendedAt == null) return Optional.empty();
        return Optional.of(new Span(on.getTranslation(
                "credential.suspended",
                Dates.day(suspendedAt.atZone(zone), UI.getCurrent().getLocale()),
                credential.suspensionReason())));
    }

    private Optional<Component> act(CredentialSheet credential, Runnable changed) {
        return switch (credential.status()) {
            case VALID ->
                credential.issuer().isEmpty() ? Optional.empty() : Optional.of(suspending(credential, changed));
            case SUSPENDED -> Optional.of(reinstating(credential, changed));
            case REVOKED -> Optional.empty();
        };
    }

    private NativeDetails suspending(CredentialSheet credential, Runnable changed) {
        var locale = UI.getCurrent().getLocale();
        var title = texts.of(locale, "credential.suspend");
        var reason = new TextArea(texts.of(locale, "credential.suspend.reason"));
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setHelperText(texts.of(locale, "credential.suspend.reason.hint"));
        var errors = new FieldErrors().field("reason", reason);
        var suspend = new Button(title, pressed -> {
            reason.setInvalid(false);
            if (!errors.guard(() -> credentials.suspend(credential.file(), credential.id(), reason.getValue()))) return;
            Notice.done(texts.of(locale, "credential.isSuspended"));
            changed.run();
        });
        suspend.addThemeVariants(ButtonVariant.ERROR);
        var form = new Div(new Paragraph(texts.of(locale, "credential.suspend.text")), reason, suspend);
        form.addClassName("stack");
        return new NativeDetails(title, form);
    }

    private Button reinstating(CredentialSheet credential, Runnable changed) {
        var locale = UI.getCurrent().getLocale();
        var title = texts.of(locale, "credential.reinstate");
        return new Button(
                title,
                pressed -> ConfirmAction.ask(title, texts.of(locale, "credential.reinstate.text"), title, () -> {
                    credentials.reinstate(credential.file(), credential.id());
                    Notice.done(texts.of(locale, "credential.isReinstated"));
                    changed.run();
                }));
    }
}
