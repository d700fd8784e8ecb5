package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.CaseFiles;

/** The cards of what third parties were asked to attest: for the candidate to ask, for everybody else to read. */
@org.springframework.stereotype.Component
public class AttestationPanels {
    private final Attestations attestations;
    private final Deadlines deadlines;
    private final Guard guard;

    AttestationPanels(Attestations attestations, Deadlines deadlines, Guard guard) {
        this.attestations = attestations;
        this.deadlines = deadlines;
        this.guard = guard;
    }

    /** To ask, ask again and withdraw, for those who may; to read, for the others. */
    public Optional<Component> asking(CaseFiles.Head head) {
        var file = head.file().id();
        if (!guard.allows("portfolio.askAttestation", file)) return reading(head);
        var lines = new Div();
        Runnable fill = new Runnable() {
            @Override
            public void run() {
                lines.removeAll();
                lines.add(list(head, true, this));
            }
        };
        fill.run();
        var card = card("portfolio.attestation.title");
        card.add(new Paragraph(I18NProvider.translate("portfolio.attestation.text")), lines);
        var experiences = head.file().form().experiences();
        if (experiences.isEmpty())
            card.add(new Paragraph(I18NProvider.translate("portfolio.attestation.noExperience")));
        else
            card.add(new AskAttestation(experiences, targeted(head), request -> {
                attestations.ask(file, request);
                fill.run();
            }));
        return Optional.of(card);
    }

    /** State and consent of each, where somebody was asked. */
    public Optional<Component> reading(CaseFiles.Head head) {
        CandidacyId file = head.file().id();
        if (!guard.allows("portfolio.readAttestations", file)
                || attestations.of(file).isEmpty()) return Optional.empty();
        var card = card("portfolio.attestation.reading");
        card.add(list(head, false, () -> {}));
        return Optional.of(card);
    }

    private AttestationList list(CaseFiles.Head head, boolean editable, Runnable changed) {
        var file = head.file().id();
        return new AttestationList(
                attestations,
                file,
                attestations.of(file),
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
        return head.certification().blocks().stream()
                .filter(b -> head.file().targetBlocks().contains(b.id()))
                .flatMap(b -> b.competencies().stream())
                .toList();
    }
}
