package org.tasdiq.portfolio;

import java.util.List;

/**
 * A page on which all the words were found.
 *
 * @param snippet the text around the first find
 * @param marks where the words stand in the snippet
 */
public record SearchHit(EvidenceId evidence, String title, int page, String snippet, List<Mark> marks) {
    /** From (included) to (excluded). */
    public record Mark(int from, int to) {}
}
