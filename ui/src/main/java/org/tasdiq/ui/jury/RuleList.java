package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.tasdiq.jury.Composition;
import org.tasdiq.jury.CompositionVerdict;
import org.tasdiq.jury.RuleFinding;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Every rule of composition in words and numbers with its legal basis, what blocks first. */
public class RuleList extends Composite<UnorderedList> {
    public RuleList(Composition composition, CompositionVerdict verdict) {
        getContent().addClassName("lines");
        verdict.rules().stream()
                .sorted(Comparator.comparing(RuleFinding::met).thenComparing(RuleFinding::severity))
                .forEach(rule -> getContent().add(line(composition, rule)));
    }

    private ListItem line(Composition composition, RuleFinding rule) {
        var basis = new Span(rule.legalBasis());
        basis.addClassName("quiet");
        var tone = rule.met() ? Tone.DONE : rule.isBlocking() ? Tone.STOP : Tone.ATTENTION;
        var state = getTranslation(rule.met() ? "jury.rule.met" : "jury.severity." + rule.severity());
        return new ListItem(
                new StatusBadge(state, tone), new Span(getTranslation(rule.key(), rule.numbers(composition))), basis);
    }
}
