package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Symbol;

/** The cards of what third parties were asked to attest: for the candidate to ask, for everybody else to read. */
@org.springframework.stereotype.Component
public class AttestationPanels {
    private final Attestations attestations;
    private final Mailbox mailbox;
    private final Deadlines deadlines;
    private final Guard guard;

    AttestationPanels(Attestations attestations, Mailbox mailbox, Deadlines deadlines, Guard guard) {
        this.attestations = attestations;
        this.mailbox = mailbox;
        this.deadlines = deadlines;
        this.guard = guard;
    }

    /** To ask, ask again and withdraw, for those who may; to read, for the others. */
    public Optional<Component> asking(CaseFiles.Head head) {
        var file = head.file().id();
        if (!guard.allows("portfolio.askAttestation", file)) return reading(head);
        var lines = new Div();
        var form = new Div();
        var card = card("portfolio.attestation.title");
        card.add(new Paragraph(I18NProvider.translate("portfolio.attestation.text")));
        if (!mailbox.isMailed())
            card.add(new Paragraph(
                    Symbol.TRIANGLE_ALERT.icon(),
                    new Text(" " + I18NProvider.translate("portfolio.attestation.noMail"))));
        card.add(lines, form);
        list(lines, head);
        offer(form, lines, head);
        return Optional.of(card);
    }

    /** State and consent of each, where somebody was asked. */
    public Optional<Component> reading(CaseFiles.Head head) {
        CandidacyId file = head.file().id();
        if (!guard.allows("portfolio.readAttestations", file)) return Optional.empty();
        var asked = attestations.of(file);
        if (asked.isEmpty()) return Optional.empty();
        var card = card("portfolio.attestation.reading");
        card.add(list(head, asked, false, () -> {}));
        return Optional.of(card);
    }

    private void list(Div lines, CaseFiles.Head head) {
        lines.removeAll();
        lines.add(list(head, attestations.of(head.file().id()), true, () -> list(lines, head)));
    }

    /** A form that is new again after each request. */
    private void offer(Div form, Div lines, CaseFiles.Head head) {
        var experiences = head.file().form().experiences();
        form.removeAll();
        if (experiences.isEmpty())
            form.add(new Paragraph(I18NProvider.translate("portfolio.attestation.noExperience")));
        else
            form.add(new AskAttestation(experiences, targeted(head), request -> {
                attestations.ask(head.file().id(), request);
                list(lines, head);
                offer(form, lines, head);
            }));
    }

    private AttestationList list(
            CaseFiles.Head head, List<AttestationSheet> asked, boolean editable, Runnable changed) {
        return new AttestationList(
                attestations,
                head.file().id(),
                asked,
                deadlines.zone(head.file().regime()),
                editable,
                changed);
    }

    private static Div card(String title) {
        var card = new Div(new H2(I18NProvider.translate(title)));
        card.addClassNames("card", "stack");
        return card;
    }

    private static List<CompetencySheet> targeted(CaseFiles.Head head) {
        return head.certification().targeted(head.file().targetBlocks()).stream()
                .flatMap(b -> b.competencies().stream())
                .toList();
    }
}
