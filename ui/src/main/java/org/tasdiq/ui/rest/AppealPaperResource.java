package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.ui.Needs;

/** What comes with an appeal. */
@RestController
@RequestMapping(V1.FILE + "/decision/appeal-papers")
class AppealPaperResource {
    private final Appeals appeals;
    private final AppealPapers papers;

    AppealPaperResource(Appeals appeals, AppealPapers papers) {
        this.appeals = appeals;
        this.papers = papers;
    }

    @Operation(summary = "Hand in papers for an appeal before it is lodged; they are inspected right after")
    @Needs("decision.lodgeAppeal")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<EvidenceId> add(@PathVariable CandidacyId file, @RequestParam("file") List<MultipartFile> parts)
            throws IOException {
        var added = new ArrayList<EvidenceId>();
        for (var part : parts) added.add(Upload.take(part, (name, paper) -> appeals.addPaper(file, name, paper)));
        return added;
    }

    @Operation(summary = "List the papers of every appeal on the file; each appeal names its own")
    @Needs("portfolio.readAppealPapers")
    @GetMapping
    List<EvidenceSheet> list(@PathVariable CandidacyId file) {
        return papers.list(file);
    }

    @Operation(summary = "Take a paper back before the appeal is lodged")
    @Needs("decision.lodgeAppeal")
    @DeleteMapping("/{evidence}")
    void remove(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        appeals.removePaper(file, evidence);
    }

    @Operation(summary = "Download a paper; reading by anyone but the candidate is journalled")
    @Needs("portfolio.readAppealPapers")
    @GetMapping(path = "/{evidence}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        var opened = papers.open(file, evidence);
        return Download.of(opened.fileName(), opened.mediaType(), opened.bytes(), opened.stream());
    }
}
