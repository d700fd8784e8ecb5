package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.Facts;

/** What somebody concludes: the outcome, what it comes to, and why. */
class ConclusionLines extends Composite<Div> {
    /** @param asked for, of which it tells what is recognised */
    ConclusionLines(Conclusion conclusion, List<TargetOutcome> asked) {
        var facts = new Facts();
        var codes = conclusion.recognisedOf(asked);
        var recognised =
                asked.stream().filter(target -> codes.contains(target.code())).toList();
        if (!recognised.isEmpty()) facts.fact("recognition.recognised", RequestWords.targets(recognised));
        getContent()
                .add(
                        RequestWords.badge(conclusion.outcome()),
                        facts.said("recognition.grants", conclusion.grants())
                                .said("recognition.remains", conclusion.remains())
                                .said("recognition.condition", conclusion.condition())
                                .said("recognition.partialConsidered", conclusion.partialConsidered())
                                .said("recognition.reasons", conclusion.reasons()));
        getContent().addClassName("stack");
    }
}
