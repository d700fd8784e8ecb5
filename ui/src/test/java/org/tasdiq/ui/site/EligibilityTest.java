package org.tasdiq.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.ui.site.Eligibility.Outcome.*;
import static org.tasdiq.ui.site.Eligibility.Question.*;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The six questions give a plain answer, and the gravest obstacle speaks first. */
class EligibilityTest {
    @Test
    void whoAnswersYesToAllMayApply() {
        assertThat(answering(Map.of()).outcome()).isEqualTo(APPLY);
    }

    @Test
    void lessThanAYearIsNoObstacleWhereTheLawAsksForNoDuration() {
        assertThat(answering(Map.of(YEAR, false)).outcome()).isEqualTo(APPLY_WHERE_NO_DURATION);
    }

    @Test
    void experienceWithoutRelationToTheQualificationIsNotForVae() {
        assertThat(answering(Map.of(RELATED, false, PROOF, false)).outcome()).isEqualTo(NOT_THIS_WAY);
    }

    @Test
    void whoHasReachedTheYearlyLimitHearsThatBlocksDoNotCount() {
        assertThat(answering(Map.of(LIMIT, false)).outcome()).isEqualTo(LIMIT_REACHED);
    }

    @Test
    void anOpenQuestionIsAskedAgainAndNothingIsAnswered() {
        var asked = Eligibility.of(Map.of("experience", "yes", "year", "perhaps"));
        assertThat(asked.outcome()).isNull();
        assertThat(asked.missing()).containsExactly(YEAR, RELATED, CERTIFICATION, PROOF, LIMIT);
    }

    private static Eligibility answering(Map<Eligibility.Question, Boolean> otherwise) {
        var form = new HashMap<String, String>();
        for (var question : Eligibility.Question.values())
            form.put(question.id(), otherwise.getOrDefault(question, true) ? "yes" : "no");
        return Eligibility.of(form);
    }
}
