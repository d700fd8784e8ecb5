package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_DEADLINE;
import static org.tasdiq.bpmn.Walk.applied;

import java.util.List;
import org.junit.jupiter.api.Test;

class HappyPathTest {
    @Test
    void aFileTravelsFromApplicationToTheEndOfTheAppealWindow() {
        var file = applied();

        file.step("candidacy.acknowledgeApplication", "new")
                .step("candidacy.checkCompleteness", "complete")
                .step("candidacy.decideAdmissibility", "admissible")
                .step("decision.notifyAdmissibility", "admissible")
                .step("portfolio.compilePortfolio")
                .step("portfolio.inspectEvidence")
                .step("portfolio.reviewEvidence", "accepted")
                .appoints(Composition.lawful())
                .step("jury.scheduleSession")
                .step("jury.conveneJury")
                .step("assessment.scorePortfolio")
                .step("jury.recordHearing", "heard")
                .step("assessment.deliberate")
                .step("assessment.signMinutes", "adopted")
                .step("decision.issueDecision")
                .step("credential.issueCredential")
                .step("decision.notifyDecision")
                .waitsForAnAppeal()
                .after(UNTIL_THE_DEADLINE)
                .step("decision.closeFile", "final")
                .endsAt("closed");

        assertThat(file.trail().instances()).hasSize(1);
    }

    @Test
    void thePersonsStepTellsItsFormAndWhoMayDoIt() {
        var headers = applied()
                .step("candidacy.acknowledgeApplication", "new")
                .waitsAt("candidacy.checkCompleteness")
                .trail()
                .headers("candidacy.checkCompleteness");

        assertThat(headers)
                .containsEntry("io.camunda.zeebe:formKey", "candidacy.checkCompleteness")
                .containsEntry("io.camunda.zeebe:candidateGroups", "[\"INTAKE_OFFICER\"]");
        assertThat(List.copyOf(headers.keySet()))
                .containsExactlyInAnyOrder("io.camunda.zeebe:formKey", "io.camunda.zeebe:candidateGroups");
    }
}
