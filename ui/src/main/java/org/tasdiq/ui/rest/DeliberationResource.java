package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.assessment.DeliberationRecord;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.assessment.Overview;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.Needs;

/** What the jury makes of the marks, and the minutes that keep it. */
@RestController
@RequestMapping(V1.FILE + "/assessment")
class DeliberationResource {
    private final Deliberations deliberations;

    DeliberationResource(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    @Operation(summary = "Read the marks of all side by side; refused until the last sheet is sealed")
    @Needs("assessment.readScores")
    @GetMapping("/overview")
    Overview overview(@PathVariable CandidacyId file) {
        return deliberations.overview(file);
    }

    @Operation(
            summary = "Write down what the jury decided, block by block; the minutes are frozen with it",
            description = "A block that is not granted needs reasons tied to its competencies, and a prescription.")
    @Needs("assessment.deliberate")
    @PostMapping("/deliberate")
    void deliberate(@PathVariable CandidacyId file, @RequestBody DeliberationRecord record) {
        deliberations.deliberate(file, record);
    }

    @Operation(summary = "Sign the minutes; the president first, then everybody who voted")
    @Needs("assessment.signMinutes")
    @PostMapping("/sign-minutes")
    void signMinutes(@PathVariable CandidacyId file) {
        deliberations.signMinutes(file);
    }

    @Operation(summary = "Read the minutes and who signed them")
    @Needs("assessment.readMinutes")
    @GetMapping("/minutes")
    MinutesSheet minutes(@PathVariable CandidacyId file) {
        return deliberations.minutes(file);
    }
}
