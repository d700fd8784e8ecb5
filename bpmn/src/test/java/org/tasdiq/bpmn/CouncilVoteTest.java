package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Engine.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a council has adopted an offer, by what the regime asks. */
class CouncilVoteTest {
    @Test
    void theDeliberationOfToulouseIsAdopted() {
        assertThat(answer(asked("VOTES_CAST"), 39, 24, 24, 0))
                .containsEntry("quorum", 20)
                .containsEntry("quorumMet", true)
                .containsEntry("adopted", true)
                .containsEntry("reasons", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "VOTES_CAST, 39, 20, 20, 0, true, true",
        "VOTES_CAST, 39, 19, 19, 0, false, false",
        "VOTES_CAST, 40, 20, 1, 0, true, true",
        "VOTES_CAST, 39, 24, 12, 12, true, false",
        "VOTES_CAST, 39, 24, 0, 0, true, false",
        "MEMBERS_PRESENT, 39, 24, 12, 0, true, false",
        "MEMBERS_PRESENT, 39, 24, 13, 11, true, true",
        "MEMBERS_PRESENT, 39, 19, 19, 0, false, false"
    })
    void theRegimeSaysOfWhatMoreThanHalfMustBeInFavour(
            String majority, int members, int present, int inFavour, int against, boolean quorumMet, boolean adopted) {
        assertThat(answer(asked(majority), members, present, inFavour, against))
                .containsEntry("quorumMet", quorumMet)
                .containsEntry("adopted", adopted);
    }

    @Test
    void theRegimeSaysHowManyMustBePresent() {
        var strict = Map.<String, Object>of("quorumShare", 0.75, "majority", "VOTES_CAST");

        assertThat(answer(strict, 39, 24, 24, 0))
                .containsEntry("quorum", 30)
                .containsEntry("reasons", List.of("noQuorum"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(answer(asked("VOTES_CAST"), 39, 24, 10, 14)).containsEntry("reasons", List.of("noMajority"));
    }

    @Test
    void aMajorityThatTheTableDoesNotKnowAdoptsNothing() {
        assertThat(answer(asked("TWO_THIRDS"), 39, 24, 24, 0))
                .containsEntry("adopted", false)
                .containsEntry("reasons", List.of("unknownMajority"));
    }

    @Test
    void aVoteWithoutNumbersAdoptsNothing() {
        assertThat(answer(asked("VOTES_CAST"), null, null, null, null)).containsEntry("quorumMet", false);
        assertThat(answer(Map.of("majority", "VOTES_CAST"), 39, 24, 24, 0)).containsEntry("adopted", false);
    }

    private static Map<String, Object> asked(String majority) {
        return Map.of("quorumShare", 0.5, "majority", majority);
    }

    private static Map<String, Object> answer(
            Map<String, Object> asked,
            @Nullable Integer members,
            @Nullable Integer present,
            @Nullable Integer inFavour,
            @Nullable Integer against) {
        var vote = new HashMap<String, @Nullable Object>();
        vote.put("members", members);
        vote.put("present", present);
        vote.put("inFavour", inFavour);
        vote.put("against", against);
        vote.put("asked", asked);
        var evaluation = engine().client()
                .newEvaluateDecisionCommand()
                .decisionId("council-vote")
                .variables(Map.of("vote", vote))
                .send()
                .join();
        return json(evaluation.getDecisionOutput());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String output) {
        return engine().client().getConfiguration().getJsonMapper().fromJson(output, Map.class);
    }
}
