package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.recognition.CriterionMark;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Said;

/** How the credential compares under each criterion, with the reason of every difference. */
class MarkLines extends UnorderedList {
    MarkLines(List<CriterionMark> marks) {
        addClassName("lines");
        marks.forEach(mark -> add(line(mark)));
    }

    private ListItem line(CriterionMark mark) {
        var criterion = new Span(getTranslation("recognition.criterion." + mark.criterion()));
        criterion.addClassName("strong");
        var head = new Div(criterion, RequestWords.badge(mark.criterion(), mark.grade()));
        head.addClassName("row");
        var line = new ListItem(head);
        if (!mark.grounds().isEmpty()) {
            var grounds = new Span(mark.grounds().stream()
                    .sorted()
                    .map(ground -> getTranslation("recognition.ground." + ground))
                    .collect(Listed.words()));
            grounds.addClassName("quiet");
            line.add(grounds);
        }
        if (!mark.reason().isEmpty()) line.add(new Said(mark.reason()));
        return line;
    }
}
