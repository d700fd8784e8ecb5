package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.AbsenceSheet;
import org.tasdiq.jury.Absences;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.Panel;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SlotOption;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.jury.SlotSheet;
import org.tasdiq.ui.Needs;

/** When the jury sits: date, hearing, who may vote. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class SessionResource {
    record Move(SlotPlan plan, String reason) {}

    /** @param text why one cannot come */
    record Answer(boolean coming, String text) {}

    record Reason(String reason) {}

    /** @param answer why it is not accepted */
    record Ruling(boolean accepted, String answer) {}

    private final Sessions sessions;
    private final Absences absences;

    SessionResource(Sessions sessions, Absences absences) {
        this.sessions = sessions;
        this.absences = absences;
    }

    @Operation(summary = "Set date and place of the session; after the legal limit a reason is required")
    @Needs("jury.scheduleSession")
    @PostMapping("/schedule-session")
    void schedule(@PathVariable CandidacyId file, @RequestBody SessionPlan plan) {
        sessions.schedule(file, plan);
    }

    @Operation(summary = "List the sessions in which jury and candidate are free, the soonest first")
    @Needs("jury.scheduleSession")
    @GetMapping("/session-options")
    List<SlotOption> options(
            @PathVariable CandidacyId file,
            @RequestParam(defaultValue = "60") int minutes,
            @RequestParam(defaultValue = "10") int pause) {
        return sessions.options(file, minutes, pause);
    }

    @Operation(summary = "Take a place in a session that is planned already")
    @Needs("jury.scheduleSession")
    @PostMapping("/join-session")
    void join(@PathVariable CandidacyId file, @RequestBody SlotPlan plan) {
        sessions.join(file, plan);
    }

    @Operation(summary = "Take another place, with a reason where people were summoned; they are summoned anew")
    @Needs("jury.scheduleSession")
    @PostMapping("/move-session")
    void move(@PathVariable CandidacyId file, @RequestBody Move move) {
        sessions.move(file, move.plan(), move.reason());
    }

    @Operation(summary = "Read the place of the file in the calendar, with the answers to the summons")
    @Needs("jury.readJury")
    @GetMapping("/slot")
    SlotSheet slot(@PathVariable CandidacyId file) {
        return sessions.slot(file).orElseThrow(Refusal.unknown("sitting"));
    }

    @Operation(summary = "Say whether one comes to the session one was summoned to; who cannot says why")
    @Needs("jury.answerSummons")
    @PostMapping("/answer-summons")
    void answer(@PathVariable CandidacyId file, @RequestBody Answer answer) {
        sessions.answer(file, answer.coming(), answer.text());
    }

    @Operation(summary = "Write down who sat and whether the candidate was heard; not before the day of the session")
    @Needs("jury.recordHearing")
    @PostMapping("/record-hearing")
    void recordHearing(@PathVariable CandidacyId file, @RequestBody HearingRecord hearing) {
        sessions.recordHearing(file, hearing);
    }

    @Operation(
            summary = "Say, with the proofs handed in before, why one missed the session; while there is time for it")
    @Needs("jury.excuseAbsence")
    @PostMapping("/excuse-absence")
    void excuseAbsence(@PathVariable CandidacyId file, @RequestBody Reason said) {
        absences.explain(file, said.reason());
    }

    @Operation(summary = "Accept what excuses the candidate's absence, and there is another session; or refuse it")
    @Needs("jury.reviewExcuse")
    @PostMapping("/review-excuse")
    void reviewExcuse(@PathVariable CandidacyId file, @RequestBody Ruling ruling) {
        absences.review(file, ruling.accepted(), ruling.answer());
    }

    @Operation(summary = "Read what the candidate said of having missed the last session")
    @Needs("jury.readAbsence")
    @GetMapping("/absence")
    AbsenceSheet absence(@PathVariable CandidacyId file) {
        return absences.of(file).orElseThrow(Refusal.unknown("hearing"));
    }

    @Operation(summary = "Tell who may vote after the hearing, and whether they may decide")
    @Needs("jury.readJury")
    @GetMapping("/panel")
    Panel panel(@PathVariable CandidacyId file) {
        return sessions.panel(file);
    }
}
