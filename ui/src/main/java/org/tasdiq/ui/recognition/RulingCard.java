package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.recognition.Basis;
import org.tasdiq.recognition.RulingSheet;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** A decision: what is recognised, the reason of every difference, and how to contest it. */
class RulingCard extends Composite<Section> {
    /**
     * @param asked for, of which it tells what is recognised
     * @param signed whether its attestation lies in the reader's wallet
     * @param lastDay on which it can be contested; empty where that is not, or no longer, known
     */
    RulingCard(RulingSheet ruling, List<TargetOutcome> asked, boolean signed, @Nullable LocalDate lastDay) {
        var basis = new Span(getTranslation("recognition.basis." + ruling.basis()));
        basis.addClassName("quiet");
        var head = new Div(basis);
        head.addClassName("row");
        if (ruling.annulled()) head.add(new StatusBadge(getTranslation("recognition.ruling.annulled"), Tone.STOP));
        var facts = new Facts()
                .fact("recognition.ruling.decidedOn", new Span(Dates.day(ruling.decidedOn(), getLocale())))
                .said("recognition.partnership.act", ruling.partnership());
        if (signed) facts.fact("recognition.ruling.attestation", new Anchor("wallet", ruling.attestation()));
        else facts.said("recognition.ruling.attestation", ruling.attestation());
        var notifiedOn = ruling.notifiedOn();
        if (notifiedOn != null)
            facts.fact("recognition.ruling.notifiedOn", new Span(Dates.day(notifiedOn, getLocale())));
        getContent()
                .add(
                        new H2(getTranslation("recognition.ruling", ruling.round())),
                        head,
                        new ConclusionLines(ruling.conclusion(), asked),
                        facts);
        if (ruling.basis() != Basis.PARTNERSHIP)
            getContent().add(new Paragraph(getTranslation("recognition.coverage", ruling.coverage())));
        if (!ruling.differences().isEmpty())
            getContent()
                    .add(new H3(getTranslation("recognition.ruling.differences")), new MarkLines(ruling.differences()));
        if (!ruling.annulled() && lastDay != null)
            getContent()
                    .add(
                            new H3(getTranslation("recognition.remedies")),
                            new Paragraph(
                                    getTranslation("recognition.remedies.text", Dates.day(lastDay, getLocale()))));
        getContent().addClassNames("card", "stack");
    }
}
