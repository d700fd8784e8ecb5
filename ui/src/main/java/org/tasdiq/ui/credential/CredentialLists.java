package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.RecallSheet;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The attestations of a file or a request for recognition, or the one of a learner of an award, and whether they hold. */
@org.springframework.stereotype.Component
public class CredentialLists {
    private final Credentials credentials;
    private final Recalls recalls;
    private final Actors actors;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    CredentialLists(Credentials credentials, Recalls recalls, Actors actors, Guard guard, Texts texts, Zones zones) {
        this.credentials = credentials;
        this.recalls = recalls;
        this.actors = actors;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
    }

    /**
     * Empty where none was issued, or the reader may not see them.
     *
     * @param changed told once one was suspended, revoked or holds again
     */
    public Optional<Div> of(CaseId file, Runnable changed) {
        if (!guard.allows("credential.readCredential", file)) return Optional.empty();
        var issued = credentials.of(file);
        if (issued.isEmpty()) return Optional.empty();
        var locale = UI.getCurrent().getLocale();
        var list = new UnorderedList();
        list.addClassName("lines");
        var zone = zones.of(file);
        boolean suspends = guard.allows("credential.suspendCredential", file);
        var pending = guard.allows("credential.readRecall", file) ? recalls.pending(file) : List.<RecallSheet>of();
        issued.forEach(credential -> {
            var line = line(credential, locale, zone);
            if (suspends) act(credential, changed).ifPresent(line::add);
            recall(credential, pending, changed).ifPresent(line::add);
            list.add(line);
        });
        var card = new Div(new H2(texts.of(locale, "credential.list")), list);
        card.addClassName("card");
        return Optional.of(card);
    }

    private ListItem line(CredentialSheet credential, Locale locale, ZoneId zone) {
        var subject = new Span(subject(credential, locale));
        subject.getStyle().set("font-weight", "600");
        var number = new Span(credential.number());
        number.addClassNames("ltr", "quiet");
        var line = new ListItem(subject, number, badge(credential, subject));
        why(credential, zone, subject).ifPresent(line::add);
        return line;
    }

    private String subject(CredentialSheet credential, Locale locale) {
        if (credential.isForWholeCertification()) return texts.of(locale, "credential.whole");
        if (credential.file() instanceof RecognisedId)
            return texts.of(locale, "credential.recognition", credential.subject());
        return credential.block() == null
                ? credential.subject()
                : texts.of(locale, "credential.block", credential.subject());
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
            return Optional.of(since(
                    "credential.revoked",
                    revokedAt.atZone(zone),
                    credential.revocationReason(),
                    credential.revocationWords(),
                    on));
        var suspendedAt = credential.suspendedAt();
        if (suspendedAt == null) return Optional.empty();
        return Optional.of(since(
                "credential.suspended",
                suspendedAt.atZone(zone),
                credential.suspensionReason(),
                credential.suspensionWords(),
                on));
    }

    private static Span since(String key, ZonedDateTime at, @Nullable StatusReason reason, String words, Component on) {
        var coded = reason == null ? "" : on.getTranslation("credential.reason." + reason) + " ";
        return new Span(on.getTranslation(key, Dates.day(at, UI.getCurrent().getLocale()), (coded + words).strip()));
    }

    private Optional<Component> act(CredentialSheet credential, Runnable changed) {
        return switch (credential.status()) {
            case VALID ->
                credential.issuer().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ReasonForm(
                                "credential.suspend",
                                StatusReason.forSuspension(),
                                (reason, words) ->
                                        credentials.suspend(credential.file(), credential.id(), reason, words),
                                changed));
            case SUSPENDED -> Optional.of(reinstating(credential, changed));
            case REVOKED -> Optional.empty();
        };
    }

    private Button reinstating(CredentialSheet credential, Runnable changed) {
        return asking("credential.reinstate", () -> credentials.reinstate(credential.file(), credential.id()), changed);
    }

    /** The request to revoke it that waits, or the way to ask for that. */
    private Optional<Component> recall(CredentialSheet credential, List<RecallSheet> pending, Runnable changed) {
        var file = credential.file();
        var waiting = pending.stream()
                .filter(recall -> recall.credential().equals(credential.id()))
                .findFirst();
        if (waiting.isPresent()) return Optional.of(waiting(waiting.get(), changed));
        return credential.status() != CredentialStatus.REVOKED && guard.allows("credential.askRecall", file)
                ? Optional.of(new ReasonForm(
                        "credential.recall.ask",
                        StatusReason.forRevocation(),
                        (reason, words) -> recalls.ask(file, credential.id(), reason, words),
                        changed))
                : Optional.empty();
    }

    /** Whoever asked can only withdraw it. */
    private Component waiting(RecallSheet recall, Runnable changed) {
        var locale = UI.getCurrent().getLocale();
        var file = recall.file();
        var card = new Div(
                new StatusBadge(texts.of(locale, "credential.recall.ASKED"), Tone.ATTENTION),
                new Paragraph(texts.of(
                        locale,
                        "credential.recall.askedOn",
                        Dates.day(recall.askedAt().atZone(zones.of(file)), locale),
                        texts.of(locale, "credential.reason." + recall.reason()))));
        card.addClassName("stack");
        if (!recall.words().isEmpty()) card.add(new Said(recall.words()));
        if (!guard.allows("credential.confirmRecall", file)) return card;
        var buttons = new Div();
        buttons.addClassName("row");
        if (recall.askedBy().equals(actors.person()))
            card.add(new Paragraph(texts.of(locale, "credential.recall.fourEyes")));
        else {
            var confirm =
                    asking("credential.recall.confirm", () -> recalls.confirm(file, recall.credential()), changed);
            confirm.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(confirm);
        }
        buttons.add(asking("credential.recall.withdraw", () -> recalls.withdraw(file, recall.credential()), changed));
        card.add(buttons);
        return card;
    }

    private Button asking(String key, Runnable act, Runnable changed) {
        var locale = UI.getCurrent().getLocale();
        var title = texts.of(locale, key);
        return new Button(
                title,
                pressed -> ConfirmAction.ask(title, texts.of(locale, key + ".text"), title, () -> {
                    act.run();
                    Notice.done(texts.of(locale, key + ".done"));
                    changed.run();
                }));
    }
}
