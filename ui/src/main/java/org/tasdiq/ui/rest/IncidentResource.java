package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.process.FaultKind;
import org.tasdiq.process.FaultPage;
import org.tasdiq.process.FaultQuery;
import org.tasdiq.process.Incidents;
import org.tasdiq.ui.Needs;

/** The files that do not go on by themselves. */
@RestController
class IncidentResource {
    private final Incidents incidents;

    IncidentResource(Incidents incidents) {
        this.incidents = incidents;
    }

    @Operation(
            summary = "List what keeps files of an institution from going on, a page at a time",
            description = "For the next page repeat with the two values of next.")
    @Needs("process.readFaults")
    @GetMapping(V1.ROOT + "/institutions/{institution}/faults")
    FaultPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable FaultKind kind,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(defaultValue = "NEWEST") FaultQuery.Order order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long id) {
        return incidents.page(
                institution,
                new FaultQuery(words, kind, settled, order),
                after == null || id == null ? null : new FaultPage.From(after, id));
    }

    @Operation(summary = "Have a failed step, or a command the engine did not take, tried again")
    @Needs("process.retry")
    @PostMapping(V1.FILE + "/faults/{fault}/retry")
    void retry(@PathVariable CandidacyId file, @PathVariable long fault) {
        incidents.retry(file, fault);
    }
}
