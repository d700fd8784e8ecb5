package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.ui.shared.Symbol;

/** The four stages of the Council Recommendation of 2012 as a path, the present one open. */
public class StagePath extends Composite<Div> {
    private static final List<String> STAGES =
            List.of("identification", "documentation", "assessment", "certification");
    private static final Map<String, Integer> STAGE_OF_ROOM =
            Map.of("candidacy", 0, "portfolio", 1, "jury", 2, "assessment", 2, "decision", 3);

    public StagePath(CandidacySheet file, List<OpenTaskSheet> tasks) {
        int present = present(file, tasks);
        var path = new OrderedList();
        path.addClassName("stages");
        for (int stage = 0; stage < STAGES.size(); stage++) path.add(item(stage, present, tasks));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("candidacy.stages")), path);
    }

    private static int present(CandidacySheet file, List<OpenTaskSheet> tasks) {
        if (file.status() == CandidacyStatus.CLOSED) return STAGES.size();
        if (file.status() == CandidacyStatus.CONTESTABLE) return 0;
        return tasks.stream()
                .map(task -> STAGE_OF_ROOM.getOrDefault(
                        task.step().substring(0, task.step().indexOf('.')), 0))
                .max(Integer::compare)
                .orElse(file.status() == CandidacyStatus.ADMISSIBLE ? 3 : 0);
    }

    private ListItem item(int stage, int present, List<OpenTaskSheet> tasks) {
        var state = stage < present ? "passed" : stage == present ? "present" : "coming";
        var symbol = switch (state) {
            case "passed" -> Symbol.CIRCLE_CHECK;
            case "present" -> Symbol.CIRCLE_DOT;
            default -> Symbol.CIRCLE_DASHED;
        };
        var item = new ListItem(
                symbol.icon(),
                new H3(getTranslation("stage." + STAGES.get(stage))),
                new Span(getTranslation("candidacy.stage." + state)));
        item.addClassName(state);
        if (state.equals("present")) {
            item.getElement().setAttribute("aria-current", "step");
            tasks.forEach(task -> item.add(new Div(new Span(getTranslation(task.step() + ".title")))));
        }
        return item;
    }
}
