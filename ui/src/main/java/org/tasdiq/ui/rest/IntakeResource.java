package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.ApplicationFinding;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.candidacy.Lapses;
import org.tasdiq.ui.Needs;

/** What the institution does with an application: completeness, opinions, admissibility. */
@RestController
@RequestMapping(V1.FILE + "/candidacy")
class IntakeResource {
    record Advice(boolean favourable, String text) {}

    record Undoing(LocalDate until, String reason) {}

    private final Intake intake;
    private final Lapses lapses;

    IntakeResource(Intake intake, Lapses lapses) {
        this.intake = intake;
        this.lapses = lapses;
    }

    @Operation(
            summary = "Say whether the application is complete",
            description = "Without a missing piece it is complete, and the time for the decision starts to run.")
    @Needs("candidacy.checkCompleteness")
    @PostMapping("/check-completeness")
    void checkCompleteness(@PathVariable CandidacyId file, @RequestBody CompletenessFinding finding) {
        intake.decideCompleteness(file, finding);
    }

    @Operation(
            summary = "Tell what the rules of the regime point out in the application",
            description = "Advice for whoever decides on admissibility, and no decision.")
    @Needs("candidacy.readFile")
    @GetMapping("/findings")
    List<ApplicationFinding> findings(@PathVariable CandidacyId file) {
        return intake.findings(file);
    }

    @Operation(summary = "Give the programme head's opinion; it comes before the decision of admissibility")
    @Needs("candidacy.giveOpinion")
    @PostMapping("/give-opinion")
    void giveOpinion(@PathVariable CandidacyId file, @RequestBody Advice opinion) {
        intake.giveOpinion(file, opinion.favourable(), opinion.text());
    }

    @Operation(summary = "Give the adviser's opinion, before the application is sent; it binds nobody")
    @Needs("candidacy.adviseApplication")
    @PostMapping("/advise-application")
    void advise(@PathVariable CandidacyId file, @RequestBody Advice advice) {
        intake.advise(file, advice.favourable(), advice.text());
    }

    @Operation(
            summary = "Decide admissibility",
            description =
                    "Without a reason against it the file is admissible; a rejection names reasons and explains them.")
    @Needs("candidacy.decideAdmissibility")
    @PostMapping("/decide-admissibility")
    void decideAdmissibility(@PathVariable CandidacyId file, @RequestBody AdmissibilityRuling ruling) {
        intake.decideAdmissibility(file, ruling);
    }

    @Operation(
            summary =
                    "Take a lapse back, for a reason: the file waits again where it lapsed, until the end of that day")
    @Needs("candidacy.undoLapse")
    @PostMapping("/undo-lapse")
    void undoLapse(@PathVariable CandidacyId file, @RequestBody Undoing undoing) {
        lapses.undo(file, undoing.until(), undoing.reason());
    }
}
