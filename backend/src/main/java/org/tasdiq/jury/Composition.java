package org.tasdiq.jury;

import java.util.Map;

/**
 * The numbers the rules of composition look at; they go to the decision table and to the process, names never do.
 *
 * @param qualified members qualified for the target certification
 * @param womenShare between 0 and 1
 * @param presidents one, or none after the president was recused
 * @param conflicts members with a conflict the system knows
 * @param annulledMembers members who sat on an annulled jury of the file
 * @param asked what the regime asks, so that the table holds no numbers of its own
 */
public record Composition(
        String regime,
        int members,
        int academics,
        int professionals,
        int qualified,
        double womenShare,
        int presidents,
        int conflicts,
        int annulledMembers,
        Norms asked) {
    /** The inputs of the decision table {@code jury-composition}. */
    public Map<String, Object> variables() {
        return Map.of(
                "regime", regime,
                "members", members,
                "academics", academics,
                "professionals", professionals,
                "qualified", qualified,
                "womenShare", womenShare,
                "presidents", presidents,
                "conflicts", conflicts,
                "annulledMembers", annulledMembers,
                "asked", asked.variables());
    }
}
