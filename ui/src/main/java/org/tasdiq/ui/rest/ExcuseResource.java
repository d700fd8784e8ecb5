package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.Needs;

/** Why the candidate cannot come, on paper: for those who decide about the excuse, never for the jury. */
@RestController
@RequestMapping(V1.FILE + "/jury/excuse-proofs")
class ExcuseResource {
    record Added(EvidenceId id) {}

    private final Excuses excuses;

    ExcuseResource(Excuses excuses) {
        this.excuses = excuses;
    }

    @Operation(summary = "Hand in a PDF or a picture that proves why one cannot come; it is inspected right after")
    @Needs("portfolio.proveExcuse")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable CandidacyId file, @RequestPart("file") MultipartFile paper) throws IOException {
        return new Added(Upload.take(paper, (name, content) -> excuses.add(file, name, content)));
    }

    @Operation(summary = "List the proofs of the candidate's excuse")
    @Needs("portfolio.readExcuse")
    @GetMapping
    List<EvidenceSheet> list(@PathVariable CandidacyId file) {
        return excuses.list(file);
    }

    @Operation(summary = "Download a proof; reading by anyone but the candidate is journalled")
    @Needs("portfolio.readExcuse")
    @GetMapping(path = "/{evidence}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        var opened = excuses.open(file, evidence);
        return Download.of(opened.fileName(), opened.mediaType(), opened.bytes(), opened.stream());
    }

    @Operation(summary = "Take a proof back")
    @Needs("portfolio.proveExcuse")
    @DeleteMapping("/{evidence}")
    void remove(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        excuses.remove(file, evidence);
    }
}
