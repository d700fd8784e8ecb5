package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.AttestationState;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One line for each third party who was asked: how far it is, who signed and agreed to what; never a draft. */
class AttestationList extends Composite<UnorderedList> {
    private final transient Attestations attestations;
    private final CandidacyId file;
    private final transient ZoneId zone;
    private final transient Runnable changed;

    AttestationList(
            Attestations attestations,
            CandidacyId file,
            List<AttestationSheet> asked,
            ZoneId zone,
            boolean editable,
            Runnable changed) {
        this.attestations = attestations;
        this.file = file;
        this.zone = zone;
        this.changed = changed;
        getContent().addClassName("lines");
        for (var one : asked) getContent().add(line(one, editable));
    }

    private ListItem line(AttestationSheet one, boolean editable) {
        var request = one.request();
        var line = new ListItem(
                new Span(request.name() + " · " + request.function() + " · " + request.organisation()), badge(one));
        line.add(quiet(getTranslation(
                "portfolio.attestation.confirms", request.competencies().size())));
        var ended = one.endedAt();
        if (one.state().isOpen()) line.add(quiet(getTranslation("portfolio.attestation.until", day(one.expiresOn()))));
        else if (ended != null)
            line.add(quiet(getTranslation(
                    "portfolio.attestation.on", day(ended.atZone(zone).toLocalDate()))));
        if (one.signatory() != null)
            line.add(new Span(getTranslation(
                    "portfolio.attestation.signatory", one.signatory(), one.signatoryFunction(), one.contact())));
        if (one.consent()) line.add(new StatusBadge(getTranslation("portfolio.attestation.consent"), Tone.DONE));
        if (!one.declineReason().isEmpty())
            line.add(new Span(getTranslation("portfolio.attestation.reason", one.declineReason())));
        if (editable && (one.state().isOpen() || one.state() == AttestationState.EXPIRED)) line.add(again(one));
        if (editable && one.state().isOpen()) line.add(withdraw(one));
        return line;
    }

    private StatusBadge badge(AttestationSheet one) {
        var tone = switch (one.state()) {
            case ASKED -> Tone.NEUTRAL;
            case OPENED -> Tone.INFO;
            case SIGNED -> Tone.DONE;
            case DECLINED, EXPIRED -> Tone.ATTENTION;
            case WITHDRAWN, ENDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("portfolio.attestationState." + one.state()), tone);
    }

    private Component again(AttestationSheet one) {
        var name = one.request().name();
        return button(
                "portfolio.attestation.askAgain",
                name,
                () -> ConfirmAction.ask(
                        getTranslation("portfolio.attestation.askAgain"),
                        getTranslation("portfolio.attestation.askAgain.text", name),
                        getTranslation("portfolio.attestation.askAgain"),
                        () -> {
                            attestations.askAgain(file, one.id());
                            Notice.done(getTranslation("portfolio.attestation.sent", name));
                            changed.run();
                        }));
    }

    private Component withdraw(AttestationSheet one) {
        var name = one.request().name();
        return button(
                "portfolio.attestation.withdraw",
                name,
                () -> ConfirmAction.askBeforeLoss(
                        getTranslation("portfolio.attestation.withdraw"),
                        getTranslation("portfolio.attestation.withdraw.text", name),
                        getTranslation("portfolio.attestation.withdraw"),
                        () -> {
                            attestations.withdraw(file, one.id());
                            Notice.done(getTranslation("portfolio.attestation.withdrawn"));
                            changed.run();
                        }));
    }

    private Component button(String key, String name, Runnable pressed) {
        var button = new Button(getTranslation(key), click -> pressed.run());
        button.setAriaLabel(getTranslation(key + ".one", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
