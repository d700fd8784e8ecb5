package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.ExperienceTime;
import org.tasdiq.candidacy.SentVersion;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.ui.Needs;

/** The application: what its candidate does with it, and the list of their files. */
@RestController
class CandidacyResource {
    record Beginning(CertificationId certification) {}

    record Withdrawal(String reason) {}

    private final Candidacies candidacies;

    CandidacyResource(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Operation(summary = "Begin an application for a certification; it is a draft that nobody else sees")
    @Needs("candidacy.beginApplication")
    @PostMapping(V1.ROOT + "/files")
    ResponseEntity<CandidacySheet> begin(@RequestBody Beginning beginning) {
        var id = candidacies.begin(beginning.certification());
        return ResponseEntity.created(URI.create(V1.ROOT + "/files/" + id.value()))
                .body(candidacies.sheet(id));
    }

    @Operation(summary = "List my own files, as candidate, newest first")
    @Needs("candidacy.listOwnFiles")
    @GetMapping(V1.ROOT + "/files/mine")
    List<CandidacySheet> mine() {
        return candidacies.own();
    }

    @Operation(summary = "Read a file's application")
    @Needs("candidacy.readFile")
    @GetMapping(V1.FILE)
    CandidacySheet sheet(@PathVariable CandidacyId file) {
        return candidacies.sheet(file);
    }

    @Operation(summary = "Read the application as it was sent, once for each sending")
    @Needs("candidacy.readFile")
    @GetMapping(V1.FILE + "/candidacy/versions")
    List<SentVersion> versions(@PathVariable CandidacyId file) {
        return candidacies.versions(file);
    }

    @Operation(
            summary = "Tell how long the candidate was active until today",
            description = "Activities of one kind at the same time count once; those of different kinds add up.")
    @Needs("candidacy.readFile")
    @GetMapping(V1.FILE + "/candidacy/experience-time")
    ExperienceTime experienceTime(@PathVariable CandidacyId file) {
        return candidacies.experienceTime(file);
    }

    @Operation(summary = "Keep what is written so far")
    @Needs("candidacy.saveApplication")
    @PutMapping(V1.FILE + "/candidacy/save-application")
    void save(@PathVariable CandidacyId file, @RequestBody ApplicationForm form) {
        candidacies.save(file, form);
    }

    @Operation(summary = "Send the application; what was sent is frozen, and the process of the file starts")
    @Needs("candidacy.submitApplication")
    @PostMapping(V1.FILE + "/candidacy/submit-application")
    void submit(@PathVariable CandidacyId file) {
        candidacies.submit(file);
    }

    @Operation(summary = "Send the completed application again; the earlier version stays in the history")
    @Needs("candidacy.completeApplication")
    @PostMapping(V1.FILE + "/candidacy/complete-application")
    void complete(@PathVariable CandidacyId file) {
        candidacies.complete(file);
    }

    @Operation(summary = "Give up the file, with a reason; it ends, and what was granted before stays granted")
    @Needs("candidacy.withdraw")
    @PostMapping(V1.FILE + "/candidacy/withdraw")
    void withdraw(@PathVariable CandidacyId file, @RequestBody Withdrawal withdrawal) {
        candidacies.withdraw(file, withdrawal.reason());
    }
}
