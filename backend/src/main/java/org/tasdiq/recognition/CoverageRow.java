package org.tasdiq.recognition;

import java.util.List;

/**
 * One line of the coverage matrix.
 *
 * @param target code of the learning outcome of the target
 * @param outcomes of the credential that cover it, in its words; none where it does not list them
 * @param by what of the credential covers it; may be empty
 * @param why needed unless it is covered
 */
public record CoverageRow(String target, Covered covered, List<String> outcomes, String by, String why) {
    public CoverageRow {
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }
}
