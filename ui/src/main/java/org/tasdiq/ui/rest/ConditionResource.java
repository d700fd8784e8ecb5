package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Conditions;
import org.tasdiq.ui.Needs;

/** What a jury granted under a condition. */
@RestController
@RequestMapping(V1.FILE + "/decision")
class ConditionResource {
    record Finding(boolean met, String reasons) {}

    private final Conditions conditions;

    ConditionResource(Conditions conditions) {
        this.conditions = conditions;
    }

    @Operation(
            summary = "Say whether the condition of the jury is fulfilled",
            description =
                    "Otherwise nothing is granted, for the reasons given, and the condition is what is still to be shown.")
    @Needs("decision.settleCondition")
    @PostMapping("/settle-condition")
    void settle(@PathVariable CandidacyId file, @RequestBody Finding finding) {
        conditions.settle(file, finding.met(), finding.reasons());
    }
}
