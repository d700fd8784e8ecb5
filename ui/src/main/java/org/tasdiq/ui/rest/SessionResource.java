package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.Panel;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.ui.Needs;

/** When the jury sits: date, hearing, who may vote. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class SessionResource {
    private final Sessions sessions;

    SessionResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "Set date and place of the session; after the legal limit a reason is required")
    @Needs("jury.scheduleSession")
    @PostMapping("/schedule-session")
    void schedule(@PathVariable CandidacyId file, @RequestBody SessionPlan plan) {
        sessions.schedule(file, plan);
    }

    @Operation(summary = "Write down who sat and whether the candidate was heard; not before the day of the session")
    @Needs("jury.recordHearing")
    @PostMapping("/record-hearing")
    void recordHearing(@PathVariable CandidacyId file, @RequestBody HearingRecord hearing) {
        sessions.recordHearing(file, hearing);
    }

    @Operation(summary = "Tell who may vote after the hearing, and whether they may decide")
    @Needs("jury.readJury")
    @GetMapping("/panel")
    Panel panel(@PathVariable CandidacyId file) {
        return sessions.panel(file);
    }
}
