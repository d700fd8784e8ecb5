package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.ScoringProgress;
import org.tasdiq.assessment.ScoringSheet;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.Needs;

/** Every juror alone: marks, then the seal. */
@RestController
@RequestMapping(V1.FILE + "/assessment")
class ScoringResource {
    private final Scoring scoring;

    ScoringResource(Scoring scoring) {
        this.scoring = scoring;
    }

    @Operation(summary = "Read my own scoring sheet; nobody gets another's")
    @Needs("assessment.scorePortfolio")
    @GetMapping("/own-sheet")
    ScoringSheet own(@PathVariable CandidacyId file) {
        return scoring.own(file);
    }

    @Operation(summary = "Keep one of my marks, in the place of an earlier one")
    @Needs("assessment.scorePortfolio")
    @PutMapping("/own-sheet/marks")
    void mark(@PathVariable CandidacyId file, @RequestBody Mark mark) {
        scoring.mark(file, mark);
    }

    @Operation(summary = "Seal my marks; nobody can change them afterwards, and the last seal ends the step")
    @Needs("assessment.scorePortfolio")
    @PostMapping("/score-portfolio")
    void seal(@PathVariable CandidacyId file) {
        scoring.seal(file);
    }

    @Operation(summary = "Tell who has marked how much; never what")
    @Needs("assessment.readProgress")
    @GetMapping("/progress")
    List<ScoringProgress> progress(@PathVariable CandidacyId file) {
        return scoring.progress(file);
    }
}
