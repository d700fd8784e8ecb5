package org.tasdiq.recognition;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody concludes of a request.
 *
 * @param recognised codes of the targets that are recognised; of what was written before they were chosen, none is known
 * @param grants what is recognised, in words, such as the examination the learner is exempt from; needed where something is
 * @param remains what remains due; needed unless all is recognised
 * @param condition needed for {@link Recognition#CONDITIONAL}
 * @param partialConsidered why not even a part can be recognised; needed for {@link Recognition#NONE}
 * @param reasons needed unless all is recognised, and where the conclusion is another one than the table's
 */
public record Conclusion(
        Recognition outcome,
        Set<String> recognised,
        String grants,
        String remains,
        String condition,
        String partialConsidered,
        String reasons) {
    public Conclusion {
        recognised = recognised == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(recognised));
    }

    /** The codes of what is recognised of what was asked for; in full is all of it. */
    public Set<String> recognisedOf(List<TargetOutcome> asked) {
        return outcome == Recognition.FULL
                ? asked.stream().map(TargetOutcome::code).collect(Collectors.toUnmodifiableSet())
                : recognised;
    }

    /** The same with the codes that {@link #recognisedOf} tells. */
    Conclusion naming(List<TargetOutcome> asked) {
        return new Conclusion(outcome, recognisedOf(asked), grants, remains, condition, partialConsidered, reasons);
    }
}
