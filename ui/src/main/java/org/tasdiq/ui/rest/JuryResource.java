package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.Violation;
import org.tasdiq.ui.Needs;

/** Who sits: proposal, check and appointment of the jury of a file. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class JuryResource {
    private final Juries juries;

    JuryResource(Juries juries) {
        this.juries = juries;
    }

    @Operation(summary = "Read the present jury; the candidate sees it once it is summoned")
    @Needs("jury.readJury")
    @GetMapping
    JurySheet sheet(@PathVariable CandidacyId file) {
        return juries.sheet(file);
    }

    @Operation(summary = "Read the juries of every round, annulled ones included")
    @Needs("jury.readJury")
    @GetMapping("/rounds")
    List<JurySheet> rounds(@PathVariable CandidacyId file) {
        return juries.rounds(file);
    }

    @Operation(summary = "List the jurors of the register as seen from the file: qualification, conflicts, workload")
    @Needs("jury.checkJury")
    @GetMapping("/options")
    List<JurorOption> options(@PathVariable CandidacyId file) {
        return juries.options(file);
    }

    @Operation(summary = "Tell which rules of composition a jury like this would break; nothing is kept")
    @Needs("jury.checkJury")
    @PostMapping("/check-jury")
    List<Violation> check(@PathVariable CandidacyId file, @RequestBody JuryProposal proposal) {
        return juries.check(file, proposal);
    }

    @Operation(summary = "Propose the members and the president, in the place of an earlier proposal")
    @Needs("jury.proposeJury")
    @PostMapping("/propose-jury")
    void propose(@PathVariable CandidacyId file, @RequestBody JuryProposal proposal) {
        juries.propose(file, proposal);
    }

    @Operation(summary = "Appoint the jury as proposed; an unlawful one is refused")
    @Needs("jury.appointJury")
    @PostMapping("/appoint-jury")
    void appoint(@PathVariable CandidacyId file) {
        juries.appoint(file);
    }
}
