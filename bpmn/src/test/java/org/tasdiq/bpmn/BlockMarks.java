package org.tasdiq.bpmn;

import static org.tasdiq.bpmn.Engine.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marks of one block as the table of results is asked about them. */
record BlockMarks(String rule, List<Map<String, @Nullable Object>> competencies) {
    static BlockMarks by(String rule) {
        return new BlockMarks(rule, List.of());
    }

    BlockMarks critical(Integer... marks) {
        return and(true, null, marks);
    }

    BlockMarks other(Integer... marks) {
        return and(false, null, marks);
    }

    BlockMarks settled(boolean critical, int level) {
        return and(critical, level);
    }

    private BlockMarks and(boolean critical, @Nullable Integer settled, Integer... marks) {
        var competency = new HashMap<String, @Nullable Object>();
        competency.put("critical", critical);
        competency.put("settled", settled);
        competency.put("marks", List.of(marks));
        var all = new ArrayList<>(competencies);
        all.add(competency);
        return new BlockMarks(rule, all);
    }

    /** Result and reason, or null where the table has no answer. */
    String result() {
        var answer = engine().client()
                .newEvaluateDecisionCommand()
                .decisionId("block-result")
                .variables(Map.of("block", Map.of("rule", rule, "competencies", competencies)))
                .send()
                .join();
        var json = engine().client().getConfiguration().getJsonMapper();
        var row = json.fromJson(answer.getDecisionOutput(), Map.class);
        return row == null ? "none" : row.get("result") + " " + row.get("reason");
    }
}
