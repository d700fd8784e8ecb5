package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Engine.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be recognised, by the seven criteria, the coverage and the purpose. */
class SubstantialDifferenceTest {
    /** Verified securely, quality substantial, level 6, 4 ECTS, coverage 60 %, watched over online with identity. */
    @Test
    void theWorkedExampleIsRecognisedInPart() {
        assertThat(answer("EXEMPTION", 60, Map.of("quality", "SUBSTANTIAL")))
                .containsEntry("outcome", "PARTIAL")
                .containsEntry("reasons", List.of("coveragePartial"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, FULL, noDifference",
        "80, FULL, noDifference",
        "79, PARTIAL, coveragePartial",
        "40, PARTIAL, coveragePartial",
        "39, NONE, coverageLow",
        "0, NONE, coverageLow"
    })
    void theCoverageDecidesWhereNothingElseDiffers(int coverage, String outcome, String reason) {
        assertThat(answer("EXEMPTION", coverage, Map.of()))
                .containsEntry("outcome", outcome)
                .containsEntry("reasons", List.of(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPTION, verification, NONE, NONE, notGenuine",
        "EXEMPTION, verification, LIMITED, CONDITIONAL, proofNeeded",
        "EXEMPTION, verification, SUBSTANTIAL, FULL, noDifference",
        "EXEMPTION, quality, NONE, REDIRECT_TO_RPL, noQuality",
        "EXEMPTION, quality, LIMITED, FULL, noDifference",
        "ADMISSION, level, LIMITED, NONE, levelBelow",
        "EXEMPTION, level, LIMITED, PARTIAL, levelBelow",
        "EXEMPTION, level, SUBSTANTIAL, FULL, noDifference",
        "CREDIT_TRANSFER, workload, LIMITED, PARTIAL, workloadBelow",
        "STACKING, workload, NONE, PARTIAL, workloadBelow",
        "EXEMPTION, workload, NONE, FULL, noDifference",
        "EXEMPTION, testing, LIMITED, CONDITIONAL, testNeeded",
        "EXEMPTION, identification, NONE, CONDITIONAL, testNeeded",
        "EVIDENCE, quality, SUBSTANTIAL, REDIRECT_TO_RPL, evidence"
    })
    void oneDifferenceDecidesWhereAllOutcomesAreCovered(
            String purpose, String criterion, String grade, String outcome, String reason) {
        assertThat(answer(purpose, 100, Map.of(criterion, grade)))
                .containsEntry("outcome", outcome)
                .containsEntry("reasons", List.of(reason));
    }

    /** What is not genuine is no evidence either. */
    @Test
    void whatIsNotGenuineIsNotSentToAJury() {
        assertThat(answer("EVIDENCE", 100, Map.of("verification", "NONE"))).containsEntry("outcome", "NONE");
    }

    @Test
    void theRegimeSaysHowMuchMustBeCovered() {
        assertThat(answer("EXEMPTION", 80, Map.of(), 90, 50)).containsEntry("outcome", "PARTIAL");
        assertThat(answer("EXEMPTION", 45, Map.of(), 90, 50)).containsEntry("outcome", "NONE");
    }

    @Test
    void withoutACoverageNothingIsRecognised() {
        var evaluation = engine().client()
                .newEvaluateDecisionCommand()
                .decisionId("substantial-difference")
                .variables(Map.of("request", Map.of("purpose", "EXEMPTION")))
                .send()
                .join();
        assertThat(json(evaluation.getDecisionOutput()))
                .containsEntry("outcome", "NONE")
                .containsEntry("reasons", List.of("coverageUnknown"));
    }

    private static Map<String, Object> answer(String purpose, int coverage, Map<String, String> differences) {
        return answer(purpose, coverage, differences, 80, 40);
    }

    private static Map<String, Object> answer(
            String purpose, int coverage, Map<String, String> differences, int full, int partial) {
        var request = new HashMap<String, Object>();
        for (var criterion :
                List.of("quality", "verification", "level", "outcomes", "workload", "testing", "identification"))
            request.put(criterion, "MATCH");
        request.putAll(differences);
        request.put("purpose", purpose);
        request.put("coverage", coverage);
        request.put("full", full);
        request.put("partial", partial);
        var evaluation = engine().client()
                .newEvaluateDecisionCommand()
                .decisionId("substantial-difference")
                .variables(Map.of("request", request))
                .send()
                .join();
        return json(evaluation.getDecisionOutput());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String output) {
        return engine().client().getConfiguration().getJsonMapper().fromJson(output, Map.class);
    }
}
