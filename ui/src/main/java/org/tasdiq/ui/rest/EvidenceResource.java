package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.Imports;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceRemark;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.InspectionProgress;
import org.tasdiq.portfolio.SearchHit;
import org.tasdiq.ui.Needs;

/** The files a candidate hands in: adding, describing, reading, searching. */
@RestController
@RequestMapping(V1.FILE + "/portfolio/evidence")
class EvidenceResource {
    private final Evidences evidences;
    private final Imports imports;

    EvidenceResource(Evidences evidences, Imports imports) {
        this.evidences = evidences;
        this.imports = imports;
    }

    @Operation(
            summary = "Hand in one or several files; they are inspected right after",
            description = "Each of the other parts is given once for all files, or once for each in their order. "
                    + "Of a badge as SVG, the credential in it is kept.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Upload.class))))
    @Needs("portfolio.addEvidence")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<EvidenceSheet> add(
            @PathVariable CandidacyId file, @Parameter(hidden = true) MultipartHttpServletRequest request)
            throws IOException {
        var upload = Upload.of(request);
        if (upload.file().isEmpty()) throw Refusal.invalid("file", "required");
        var added = new ArrayList<EvidenceSheet>();
        for (int number = 0; number < upload.file().size(); number++) {
            var description = upload.description(number);
            var id = Upload.take(
                    upload.file().get(number), (name, content) -> imports.add(file, description, name, content));
            added.add(evidences.sheet(file, id));
        }
        return added;
    }

    @Operation(summary = "List the evidence")
    @Needs("portfolio.readEvidence")
    @GetMapping
    List<EvidenceSheet> list(@PathVariable CandidacyId file) {
        return evidences.list(file);
    }

    @Operation(summary = "Tell how far the inspection is")
    @Needs("portfolio.readEvidence")
    @GetMapping("/progress")
    InspectionProgress progress(@PathVariable CandidacyId file) {
        return evidences.progress(file);
    }

    @Operation(summary = "Find the pages of this file on which all words stand, the best first")
    @Needs("portfolio.readEvidence")
    @GetMapping("/search")
    List<SearchHit> search(@PathVariable CandidacyId file, @RequestParam String words) {
        return evidences.search(file, words);
    }

    @Operation(summary = "Tell what is odd about the items: the same file twice, a day that cannot be")
    @Needs("portfolio.readEvidence")
    @GetMapping("/remarks")
    Map<EvidenceId, List<EvidenceRemark>> remarks(@PathVariable CandidacyId file) {
        return evidences.remarks(file);
    }

    @Operation(summary = "Read what is known of one item")
    @Needs("portfolio.readEvidence")
    @GetMapping("/{evidence}")
    EvidenceSheet sheet(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        return evidences.sheet(file, evidence);
    }

    @Operation(summary = "Describe an item anew")
    @Needs("portfolio.addEvidence")
    @PutMapping("/{evidence}")
    void describe(
            @PathVariable CandidacyId file,
            @PathVariable EvidenceId evidence,
            @RequestBody EvidenceDescription description) {
        evidences.describe(file, evidence, description);
    }

    @Operation(summary = "Take an item back while the portfolio is being compiled")
    @Needs("portfolio.addEvidence")
    @DeleteMapping("/{evidence}")
    void remove(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        evidences.remove(file, evidence);
    }

    @Operation(summary = "Download an item; reading by anyone but the candidate is journalled")
    @Needs("portfolio.readEvidence")
    @GetMapping(path = "/{evidence}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        var opened = evidences.open(file, evidence);
        return Download.of(opened.fileName(), opened.mediaType(), opened.bytes(), opened.stream());
    }

    @Operation(summary = "Read the text of the pages, the first page first")
    @Needs("portfolio.readEvidence")
    @GetMapping("/{evidence}/text")
    List<String> text(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        return evidences.text(file, evidence);
    }
}
