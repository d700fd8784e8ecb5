package org.tasdiq.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the decision table {@code substantial-difference} looks at.
 *
 * @param coverage of the target's learning outcomes, of a hundred
 */
public record DifferenceQuestion(Purpose purpose, List<CriterionMark> marks, int coverage, int full, int partial) {
    DifferenceQuestion(Purpose purpose, List<CriterionMark> marks, int coverage, RecognitionNorms asked) {
        this(purpose, marks, coverage, asked.full(), asked.partial());
    }

    /** The inputs of the table; a criterion that is not marked yet counts as no difference. */
    public Map<String, Object> variables() {
        var all = new HashMap<String, Object>();
        for (var criterion : Criterion.values()) all.put(name(criterion), Grade.MATCH.name());
        marks.forEach(mark -> all.put(name(mark.criterion()), mark.grade().name()));
        all.put("purpose", purpose.name());
        all.put("coverage", coverage);
        all.put("full", full);
        all.put("partial", partial);
        return all;
    }

    private static String name(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }
}
