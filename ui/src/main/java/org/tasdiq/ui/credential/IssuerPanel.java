package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.credential.IssuerKeySheet;
import org.tasdiq.credential.IssuerKeySheet.Kind;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.IssuerSheet;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Under which name and with which keys an institution signs credentials. */
public class IssuerPanel extends Composite<Div> {
    private final transient IssuerKeys keys;
    private final transient InstitutionSheet institution;
    private final ZoneId zone;
    private final transient Clock clock;
    private final Div present = new Div();

    public IssuerPanel(IssuerKeys keys, InstitutionSheet institution, ZoneId zone, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.institution = institution;
        this.zone = zone;
        present.addClassName("stack");
        show(keys.sheet(institution.id()));
        getContent()
                .add(
                        new H2(getTranslation(
                                "credential.issuer", institution.name().in(getLocale()))),
                        present);
        getContent().addClassNames("card", "stack");
    }

    /** Anew, after the seal was changed beside it. */
    public void refresh() {
        show(keys.sheet(institution.id()));
    }

    private void show(IssuerSheet issuer) {
        var did = new Span(issuer.did());
        did.addClassNames("ltr", "hash");
        var list = new UnorderedList();
        list.addClassName("lines");
        issuer.keys().forEach(key -> list.add(line(key)));
        present.removeAll();
        present.add(new Div(did), trust(issuer.trust(), this));
        if (issuer.trust() == IssuerSheet.Trust.LOCAL_KEY)
            present.add(new Paragraph(getTranslation("credential.issuer.local")));
        present.add(
                legalIdentifier(issuer),
                new H3(getTranslation("credential.seal.title")),
                seal(issuer),
                new H3(getTranslation("credential.keys")),
                new Paragraph(getTranslation("credential.keys.text")),
                list,
                renewing(),
                importing());
    }

    /** Why others should believe it, in words. */
    static StatusBadge trust(IssuerSheet.Trust trust, Component on) {
        return new StatusBadge(
                on.getTranslation("credential.trust." + trust),
                trust == IssuerSheet.Trust.LOCAL_KEY ? Tone.ATTENTION : Tone.DONE);
    }

    /** With which seal credentials go to Europass, until when, and what stands in the way. */
    private Component seal(IssuerSheet issuer) {
        var about = new Div();
        about.addClassName("stack");
        var seal = issuer.seal();
        if (seal == null) {
            about.add(new Paragraph(getTranslation("credential.seal.none")));
            return about;
        }
        var today = clock.instant().atZone(zone).toLocalDate();
        if (seal.isValidOn(today)) about.add(trust(IssuerSheet.Trust.E_SEAL, this));
        about.add(new Paragraph(getTranslation(
                "credential.seal", seal.name(), seal.authority(), Dates.day(seal.validUntil(), getLocale()))));
        if (!seal.isValidOn(today)) about.add(new StatusBadge(getTranslation("credential.seal.over"), Tone.STOP));
        else if (seal.endsSoon(today))
            about.add(new StatusBadge(
                    getTranslation("credential.seal.endsSoon", Dates.day(seal.validUntil(), getLocale())),
                    Tone.ATTENTION));
        if (!issuer.legalIdentifier().isEmpty()
                && !seal.identifier().isEmpty()
                && !seal.identifier().equalsIgnoreCase(issuer.legalIdentifier()))
            about.add(new StatusBadge(getTranslation("credential.seal.otherName", seal.identifier()), Tone.ATTENTION));
        return about;
    }

    private Component legalIdentifier(IssuerSheet issuer) {
        var field = new TextField(getTranslation("credential.legalIdentifier"));
        field.setValue(issuer.legalIdentifier());
        field.setHelperText(getTranslation("credential.legalIdentifier.hint"));
        field.addClassName("ltr");
        field.setMaxLength(60);
        var errors = new FieldErrors().field("legalIdentifier", field);
        var save = new Button(getTranslation("credential.legalIdentifier.save"), pressed -> {
            field.setInvalid(false);
            if (errors.guard(
                    () -> keys.identify(institution.id(), field.getValue().strip())))
                Notice.done(getTranslation("credential.legalIdentifier.saved"));
        });
        var row = new Div(field, save);
        row.addClassName("fields");
        return row;
    }

    private ListItem line(IssuerKeySheet key) {
        var name = new Span(key.publicKey());
        name.addClassNames("ltr", "hash", "quiet");
        var line = new ListItem(
                new StatusBadge(getTranslation("credential.key.kind." + key.kind()), Tone.NEUTRAL), state(key), name);
        line.add(new Span(getTranslation(
                "credential.key.since", day(key.since()), getTranslation("credential.key.origin." + key.origin()))));
        if (key.withdrawnAt() == null) line.add(withdrawing(key));
        else line.add(new Span(key.withdrawalReason()), unverifiable(key));
        return line;
    }

    private Component unverifiable(IssuerKeySheet key) {
        var about = new Div();
        if (key.unverifiable() == 0) return about;
        about.addClassName("row");
        if (key.reissuing()) {
            about.add(new StatusBadge(getTranslation("credential.key.reissuing", key.unverifiable()), Tone.ATTENTION));
            return about;
        }
        var title = getTranslation("credential.key.reissue");
        var text = getTranslation("credential.key.reissue.text");
        about.add(
                new StatusBadge(getTranslation("credential.key.unverifiable", key.unverifiable()), Tone.STOP),
                new Button(
                        title,
                        pressed -> ConfirmAction.ask(title, text, title, () -> {
                            show(keys.reissue(institution.id(), key.id()));
                            Notice.done(getTranslation("credential.key.reissue.done"));
                        })));
        return about;
    }

    private StatusBadge state(IssuerKeySheet key) {
        if (key.signs()) return new StatusBadge(getTranslation("credential.key.signs"), Tone.DONE);
        var withdrawnAt = key.withdrawnAt();
        if (withdrawnAt != null)
            return new StatusBadge(getTranslation("credential.key.withdrawn", day(withdrawnAt)), Tone.STOP);
        var replacedAt = key.replacedAt();
        return new StatusBadge(
                getTranslation("credential.key.replaced", replacedAt == null ? "" : day(replacedAt)), Tone.NEUTRAL);
    }

    private Component renewing() {
        var row = new Div();
        row.addClassName("row");
        for (var kind : Kind.values()) {
            var title = getTranslation("credential.key.renew." + kind);
            row.add(new Button(
                    title,
                    pressed -> ConfirmAction.ask(title, getTranslation("credential.key.renew.text"), title, () -> {
                        show(keys.renew(institution.id(), kind));
                        Notice.done(getTranslation("credential.key.renewed"));
                    })));
        }
        return row;
    }

    private Component importing() {
        var title = getTranslation("credential.key.import");
        var jwk = new TextArea(getTranslation("credential.key.jwk"));
        jwk.setHelperText(getTranslation("credential.key.jwk.hint"));
        jwk.setMaxLength(5000);
        jwk.addClassName("ltr");
        jwk.setWidthFull();
        jwk.getElement().setAttribute("autocomplete", "off");
        var errors = new FieldErrors().field("jwk", jwk);
        var add = new Button(title, pressed -> {
            jwk.setInvalid(false);
            if (!errors.guard(() -> show(keys.importKey(institution.id(), jwk.getValue())))) return;
            Notice.done(getTranslation("credential.key.renewed"));
        });
        var form = new Div(jwk, add);
        form.addClassName("stack");
        return new NativeDetails(title, form);
    }

    private Component withdrawing(IssuerKeySheet key) {
        var title = getTranslation("credential.key.withdraw");
        var reason = new TextArea(getTranslation("credential.key.withdraw.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var errors = new FieldErrors().field("reason", reason);
        var withdraw = new Button(
                title,
                pressed -> ConfirmAction.askBeforeLoss(
                        title,
                        getTranslation("credential.key.withdraw.text"),
                        title,
                        () -> withdraw(key, reason, errors)));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var form = new Div(new Paragraph(getTranslation("credential.key.withdraw.text")), reason, withdraw);
        form.addClassName("stack");
        return new NativeDetails(title, form);
    }

    private void withdraw(IssuerKeySheet key, TextArea reason, FieldErrors errors) {
        reason.setInvalid(false);
        if (!errors.guard(() -> show(keys.withdraw(institution.id(), key.id(), reason.getValue())))) return;
        Notice.done(getTranslation("credential.key.isWithdrawn"));
    }

    private String day(Instant at) {
        return Dates.day(at.atZone(zone), getLocale());
    }
}
