package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;

/**
 * What the regime asks of the composition of a jury: parameters, in their versions of the day.
 *
 * @param womenShare the least share of women, and of men
 * @param bases of what is no longer as shipped, by the names used here: the text it comes from, with parameter and version;
 *     for the rest the decision table names the law
 */
public record Norms(
        int minMembers, boolean academicMajority, int minProfessionals, double womenShare, Map<String, String> bases) {
    private static final Map<String, String> PARAMETERS = Map.of(
            "minMembers", "jury.minMembers",
            "academicMajority", "jury.acadMajority",
            "minProfessionals", "jury.minProfessionals",
            "womenShare", "jury.genderMinShare");

    static Norms of(Deadlines deadlines, String regime) {
        return new Norms(
                deadlines.number(regime, "jury.minMembers").intValueExact(),
                deadlines.flag(regime, "jury.acadMajority"),
                deadlines.number(regime, "jury.minProfessionals").intValueExact(),
                deadlines.number(regime, "jury.genderMinShare").doubleValue(),
                bases(deadlines, regime, deadlines.today(regime)));
    }

    private static Map<String, String> bases(Deadlines deadlines, String regime, LocalDate today) {
        var bases = new LinkedHashMap<String, String>();
        PARAMETERS.forEach((name, parameter) -> {
            int version = deadlines.version(regime, parameter, today);
            if (version > 1)
                bases.put(
                        name,
                        deadlines.basis(regime, parameter, today).in(Texts.FRENCH) + " (" + parameter + ", v" + version
                                + ")");
        });
        return Map.copyOf(bases);
    }

    Map<String, Object> variables() {
        return Map.of(
                "minMembers", minMembers,
                "academicMajority", academicMajority,
                "minProfessionals", minProfessionals,
                "womenShare", womenShare,
                "bases", bases);
    }
}
