package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.recognition.CoverageRow;
import org.tasdiq.recognition.EvaluationSheet;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.Facts;

/** One evaluation as it was sealed. */
class EvaluationCard extends Composite<Article> {
    private final transient List<TargetOutcome> targets;

    EvaluationCard(EvaluationSheet evaluation, List<TargetOutcome> targets) {
        this.targets = targets;
        getContent()
                .add(new H3(getTranslation("recognition.evaluation.by", evaluation.seat(), evaluation.evaluator())));
        var form = evaluation.form();
        var conclusion = form.conclusion();
        if (conclusion != null) getContent().add(new ConclusionLines(conclusion, targets));
        getContent()
                .add(
                        new H4(getTranslation("recognition.criteria")),
                        new MarkLines(form.marks()),
                        new H4(getTranslation("recognition.matrix")),
                        coverage(form.coverage()));
        var verdict = evaluation.verdict();
        if (verdict != null)
            getContent().add(new H4(getTranslation("recognition.verdict.title")), new VerdictPanel(verdict));
        getContent().addClassNames("card", "stack");
    }

    private UnorderedList coverage(List<CoverageRow> rows) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var row : rows) {
            var head = new Div(new Span(row.target() + " · " + words(row.target())), RequestWords.badge(row.covered()));
            head.addClassName("row");
            var line = new ListItem(head);
            if (!row.outcomes().isEmpty()) {
                var by = new UnorderedList();
                row.outcomes().forEach(outcome -> by.add(new ListItem(Facts.words(outcome))));
                line.add(by);
            }
            if (!row.by().isEmpty()) line.add(Facts.words(row.by()));
            if (!row.why().isEmpty()) line.add(Facts.words(row.why()));
            list.add(line);
        }
        return list;
    }

    private String words(String target) {
        return targets.stream()
                .filter(one -> one.code().equals(target))
                .map(one -> one.text().in(getLocale()))
                .findFirst()
                .orElse("");
    }
}
