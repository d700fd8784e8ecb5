package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.DraftCheck;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JuryDraft;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.ui.Needs;

/** Who sits: proposal, check and appointment of the jury of a file. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class JuryResource {
    private final Juries juries;
    private final JuryDrafts drafts;

    JuryResource(Juries juries, JuryDrafts drafts) {
        this.juries = juries;
        this.drafts = drafts;
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
        return drafts.options(file);
    }

    @Operation(summary = "Tell what every rule of composition says of a jury like this; nothing is kept")
    @Needs("jury.checkJury")
    @PostMapping("/check-jury")
    DraftCheck check(@PathVariable CandidacyId file, @RequestBody JuryDraft draft) {
        return drafts.check(file, draft);
    }

    @Operation(summary = "List the jurors who would help with what a jury like this lacks")
    @Needs("jury.checkJury")
    @PostMapping("/helpers")
    Set<PersonId> helpers(@PathVariable CandidacyId file, @RequestBody JuryDraft draft) {
        return drafts.helpers(file, draft);
    }

    @Operation(summary = "Read what was chosen for the jury so far")
    @Needs("jury.checkJury")
    @GetMapping("/draft")
    JuryDraft draft(@PathVariable CandidacyId file) {
        return drafts.of(file);
    }

    @Operation(summary = "Keep what was chosen so far, lawful or not; the authority does not see it")
    @Needs("jury.proposeJury")
    @PutMapping("/draft")
    void save(@PathVariable CandidacyId file, @RequestBody JuryDraft draft) {
        drafts.save(file, draft);
    }

    @Operation(
            summary =
                    "Send the members and the president to the authority, in the place of an earlier proposal; an unlawful jury is refused")
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
