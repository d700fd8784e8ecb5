package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.ImportedSheet;
import org.tasdiq.credential.Imports;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.Needs;

/** Credentials from elsewhere among the evidence, and what was found out of them. */
@RestController
@RequestMapping(V1.FILE + "/portfolio/imported-credentials")
class ImportResource {
    /** @param address at which a badge or another credential is published, with https */
    record Hosted(String address) {}

    private final Imports imports;
    private final Evidences evidences;
    private final Fetches fetches;

    ImportResource(Imports imports, Evidences evidences, Fetches fetches) {
        this.imports = imports;
        this.evidences = evidences;
        this.fetches = fetches;
    }

    @Operation(
            summary = "List the evidence that is a credential or was handed in as one, with what was found out of it")
    @Needs("credential.readImported")
    @GetMapping
    List<ImportedSheet> list(@PathVariable CandidacyId file) {
        return List.copyOf(imports.of(file).values());
    }

    @Operation(summary = "Hand in the badge or other credential that lies at an address, as it is there now")
    @Needs("portfolio.addEvidence")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceSheet add(@PathVariable CandidacyId file, @RequestBody Hosted hosted) {
        admit();
        return evidences.sheet(file, imports.add(file, hosted.address()));
    }

    @Operation(summary = "Check a credential again now: its issuer may have revoked it since, or could not be asked")
    @Needs("credential.checkImported")
    @PostMapping("/{evidence}/check")
    ImportedSheet again(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        admit();
        return imports.again(file, evidence);
    }

    private void admit() {
        if (!fetches.admits()) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
}
