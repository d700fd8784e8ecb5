package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Walk.listed;

import org.junit.jupiter.api.Test;

/** How a micro-credential is awarded to a list of learners. */
class AwardTest {
    @Test
    void aConfirmedListIsIssuedSomeAtATimeUntilNobodyWaits() {
        listed().step("catalogue.confirmAward", "confirmed")
                .step("credential.issueAward", "more")
                .step("credential.issueAward", "more")
                .step("credential.issueAward", "done")
                .endsAt("awardIssued");
    }

    @Test
    void aRefusedListIssuesNothing() {
        listed().step("catalogue.confirmAward", "refused").endsAt("awardRefused");
    }

    @Test
    void theAuthorityConfirms() {
        var headers = listed().waitsAt("catalogue.confirmAward").trail().headers("catalogue.confirmAward");

        assertThat(headers)
                .containsEntry("io.camunda.zeebe:formKey", "catalogue.confirmAward")
                .containsEntry("io.camunda.zeebe:candidateGroups", "[\"CERTIFYING_AUTHORITY\"]");
    }
}
