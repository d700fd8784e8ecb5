package org.tasdiq.recognition;

import java.util.List;

/**
 * The answer of the decision table {@code substantial-difference}: advice; people conclude.
 *
 * @param coverage of the target's learning outcomes, of a hundred
 * @param reasons codes, text key {@code recognition.verdict.<code>}
 * @param table id of the decision
 */
public record DifferenceVerdict(Recognition outcome, int coverage, List<String> reasons, String table, int version) {}
