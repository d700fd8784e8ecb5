package org.tasdiq.bpmn;

import static org.tasdiq.bpmn.Engine.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a jury that the composition table looks at. */
record Composition(Map<String, ? extends @Nullable Object> numbers) {

    /** Three enseignants-chercheurs among five, two professionals, three women: the jury of the worked example. */
    static Composition lawful() {
        return new Composition(Map.of(
                "regime", "FR_UNIVERSITY",
                "members", 5,
                "academics", 3,
                "professionals", 2,
                "qualified", 5,
                "womenShare", 0.6,
                "presidents", 1,
                "conflicts", 0,
                "annulledMembers", 0,
                "asked", asked("FR_UNIVERSITY")));
    }

    /** As the two regimes ship; what an institution sets itself comes with the text it is from. */
    private static Map<String, Object> asked(@Nullable Object regime) {
        boolean tunisia = "TN_UNIVERSITY".equals(regime);
        return Map.of(
                "minMembers",
                tunisia ? 5 : 2,
                "academicMajority",
                true,
                "minProfessionals",
                tunisia ? 2 : 1,
                "womenShare",
                0.4,
                "bases",
                Map.of());
    }

    static Composition unlawful() {
        return lawful().but("academics", 2);
    }

    static Composition in(String regime) {
        return lawful().but("regime", regime);
    }

    Composition but(String number, @Nullable Object value) {
        var changed = new HashMap<String, @Nullable Object>(numbers);
        changed.put(number, value);
        if (number.equals("regime")) changed.put("asked", asked(value));
        return new Composition(changed);
    }

    /** The regime has set that itself. */
    Composition asking(String norm, Object value, String basis) {
        var asked = new HashMap<>(asked(numbers.get("regime")));
        asked.put(norm, value);
        asked.put("bases", Map.of(norm, basis));
        return but("asked", asked);
    }

    Map<String, Object> variable() {
        return Map.of("composition", numbers);
    }

    /** Severity and code of every rule the composition table finds broken. */
    List<String> violations() {
        return table().map(row -> row.get("severity") + " " + row.get("code")).toList();
    }

    List<String> legalBases() {
        return table().map(row -> row.get("legalBasis")).toList();
    }

    /** The engine answers null, not an empty list, when no row of a collecting table matches. */
    @SuppressWarnings("unchecked")
    private Stream<Map<String, String>> table() {
        var evaluation = engine().client()
                .newEvaluateDecisionCommand()
                .decisionId("jury-composition")
                .variables(variable())
                .send()
                .join();
        var json = engine().client().getConfiguration().getJsonMapper();
        var rows = (List<Map<String, String>>) json.fromJson(evaluation.getDecisionOutput(), List.class);
        return rows == null ? Stream.of() : rows.stream();
    }
}
