package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.Extensions;
import org.tasdiq.ui.Needs;

/** Who must act until when, and what day it is. */
@RestController
class DeadlineResource {
    record Extension(String rule, LocalDate dueOn, String reason) {}

    record Lifting(String rule, String reason) {}

    record Today(String regime, LocalDate today, ZoneId zone) {}

    private final Deadlines deadlines;
    private final Extensions extensions;

    DeadlineResource(Deadlines deadlines, Extensions extensions) {
        this.deadlines = deadlines;
        this.extensions = extensions;
    }

    @Operation(summary = "List the deadlines of a file: who must act, until when, and what happens otherwise")
    @Needs("deadline.read")
    @GetMapping(V1.FILE + "/deadlines")
    List<DeadlineSheet> of(@PathVariable CandidacyId file) {
        return deadlines.of(file);
    }

    @Operation(
            summary = "Give more time, with a reason: one may act until the end of that day",
            description = "For what is open, and for what was missed while its step still waits."
                    + " Of a time that the law sets on the institution: by an administrator only.")
    @Needs("deadline.extend")
    @PostMapping(V1.FILE + "/deadline/extend")
    void extend(@PathVariable CandidacyId file, @RequestBody Extension extension) {
        extensions.give(file, extension.rule(), extension.dueOn(), extension.reason());
    }

    @Operation(
            summary = "Lift a deadline, with a reason",
            description = "Never one that the law sets on the institution.")
    @Needs("deadline.extend")
    @PostMapping(V1.FILE + "/deadline/lift")
    void lift(@PathVariable CandidacyId file, @RequestBody Lifting lifting) {
        deadlines.lift(file, lifting.rule(), lifting.reason());
    }

    @Operation(summary = "Tell what day it is where the clocks of a regime hang")
    @Needs("deadline.readRegime")
    @GetMapping(V1.ROOT + "/regimes/{regime}/today")
    Today today(@PathVariable String regime) {
        return new Today(regime, deadlines.today(regime), deadlines.zone(regime));
    }
}
