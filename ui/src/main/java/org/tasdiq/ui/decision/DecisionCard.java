package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.tasdiq.Dates;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.ConditionSheet;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Remedy;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One decision: the result, each block with its reasons, and how to contest it. */
public class DecisionCard extends Composite<Div> {
    /** @param addresses where each way to contest it begins, as far as the institution tells */
    public DecisionCard(DecisionSheet decision, Map<Remedy.Kind, String> addresses) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("decision.title")), outcome(decision));
        var received = decision.receivedOn();
        if (received != null && decision.active()) getContent().add(receipt(decision, received));
        var condition = decision.condition();
        if (condition != null) condition(condition);
        boolean pending = condition != null && condition.isOpen();
        decision.blocks().forEach(block -> getContent().add(block(block, pending)));
        if (decision.active() && !decision.remedies().isEmpty()) {
            getContent().add(new H3(getTranslation("decision.remedies")));
            decision.remedies().forEach(remedy -> getContent().add(new RemedyLine(remedy, addresses)));
        }
    }

    private Component outcome(DecisionSheet decision) {
        var tone = decision.outcome().isFullSuccess()
                ? Tone.DONE
                : decision.outcome().isPartialSuccess() ? Tone.INFO : Tone.ATTENTION;
        var row = new Div(new StatusBadge(getTranslation("decision.outcome." + decision.outcome()), tone));
        if (!decision.active()) row.add(new StatusBadge(getTranslation("decision.void"), Tone.STOP));
        row.addClassName("row");
        var elsewhere = new Paragraph(
                getTranslation("decision.interoperable", decision.outcome().interoperableName()));
        elsewhere.addClassName("quiet");
        elsewhere.getStyle().set("overflow-wrap", "anywhere");
        return new Div(row, elsewhere);
    }

    private Component receipt(DecisionSheet decision, LocalDate received) {
        var words = new Div(new Paragraph(getTranslation("decision.received", date(received))));
        decision.remedies().stream()
                .map(Remedy::lastDay)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(day -> words.add(new Paragraph(getTranslation("decision.lastDay", date(day)))));
        return words;
    }

    private void condition(ConditionSheet condition) {
        var state = condition.isOpen() ? "open" : condition.isUnmet() ? "unfulfilled" : "fulfilled";
        var tone = condition.isOpen() ? Tone.INFO : condition.isUnmet() ? Tone.STOP : Tone.DONE;
        getContent()
                .add(
                        new H3(getTranslation("decision.condition")),
                        new StatusBadge(getTranslation("decision.condition." + state), tone),
                        new Said(condition.text()),
                        new Paragraph(getTranslation("decision.condition.until", date(condition.until()))));
        if (!condition.reasons().isBlank()) getContent().add(new Said(condition.reasons()));
    }

    private Component block(BlockDecision block, boolean pending) {
        var granted = pending ? "decision.block.pending" : "decision.block.granted";
        var result = new StatusBadge(
                getTranslation(block.granted() ? granted : "decision.block.notGranted"),
                block.granted() ? (pending ? Tone.INFO : Tone.DONE) : Tone.ATTENTION);
        var name = new Div(new H3(block.code() + " · " + block.title().in(getLocale())), result);
        name.addClassName("row");
        var all = new Div(name);
        if (!block.reasons().isEmpty()) {
            var reasons = new UnorderedList();
            block.reasons()
                    .forEach(reason -> reasons.add(new ListItem(
                            reason.code() + " " + reason.title().in(getLocale()) + " — " + reason.text())));
            all.add(reasons);
        }
        if (!block.prescription().isBlank()) {
            all.add(new Said(getTranslation("decision.prescription", block.prescription())));
        }
        return all;
    }

    private String date(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
