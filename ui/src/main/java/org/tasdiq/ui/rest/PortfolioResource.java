package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.PortfolioArchive;
import org.tasdiq.portfolio.PortfolioExport;
import org.tasdiq.portfolio.PortfolioSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.portfolio.StudySheet;
import org.tasdiq.portfolio.SubmissionStatement;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.ui.Needs;

/** What the candidate compiles: the account of the path, a claim per competency, the submission. */
@RestController
@RequestMapping(V1.FILE + "/portfolio")
class PortfolioResource {
    record Narrative(String text) {}

    record Claim(@Nullable Position position, String text, List<EvidenceLink> evidence) {}

    private final Portfolios portfolios;
    private final Studies studies;
    private final PortfolioExport export;

    PortfolioResource(Portfolios portfolios, Studies studies, PortfolioExport export) {
        this.portfolios = portfolios;
        this.studies = studies;
        this.export = export;
    }

    @Operation(summary = "Read the portfolio: account, claims and evidence")
    @Needs("portfolio.readEvidence")
    @GetMapping
    PortfolioSheet sheet(@PathVariable CandidacyId file) {
        return portfolios.sheet(file);
    }

    @Operation(summary = "Tell which evidence proves which competency, and what is missing")
    @Needs("portfolio.readEvidence")
    @GetMapping("/matrix")
    MatrixSheet matrix(@PathVariable CandidacyId file) {
        return portfolios.matrix(file);
    }

    @Operation(summary = "Tell a juror how much of the evidence they have opened")
    @Needs("portfolio.studyEvidence")
    @GetMapping("/study")
    StudySheet study(@PathVariable CandidacyId file) {
        return studies.own(file);
    }

    @Operation(summary = "Say that a juror has seen pages of a PDF; counted once, and only in an item they have opened")
    @Needs("portfolio.studyEvidence")
    @PostMapping("/study/{evidence}")
    void see(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence, @RequestBody Set<Integer> pages) {
        studies.see(file, evidence, pages);
    }

    @Operation(summary = "Tell how much of the evidence each juror has opened")
    @Needs("portfolio.readStudy")
    @GetMapping("/studies")
    List<StudySheet> studies(@PathVariable CandidacyId file) {
        return studies.ofJury(file);
    }

    @Operation(
            summary =
                    "Download the whole portfolio as one ZIP with its sums; a copy taken by anyone but the candidate is"
                            + " journalled",
            description = "Written in the language of Accept-Language.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PortfolioArchive.MEDIA_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    @Needs("portfolio.exportPortfolio")
    @GetMapping("/export")
    void export(@PathVariable CandidacyId file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var archive = export.export(file, Language.of(request));
        response.setContentType(PortfolioArchive.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(archive.fileName()));
        archive.writeTo(response.getOutputStream());
    }

    @Operation(summary = "Keep the account of the path written so far")
    @Needs("portfolio.claimCompetency")
    @PutMapping("/narrative")
    void tell(@PathVariable CandidacyId file, @RequestBody Narrative narrative) {
        portfolios.tell(file, narrative.text());
    }

    @Operation(summary = "Keep what is written so far on one competency, with the evidence that proves it")
    @Needs("portfolio.claimCompetency")
    @PutMapping("/claims/{competency}")
    void claim(@PathVariable CandidacyId file, @PathVariable CompetencyId competency, @RequestBody Claim claim) {
        portfolios.claim(file, competency, claim.position(), claim.text(), claim.evidence());
    }

    @Operation(summary = "Hand the portfolio in; the time for the jury starts to run")
    @Needs("portfolio.compilePortfolio")
    @PostMapping("/compile-portfolio")
    void submit(@PathVariable CandidacyId file, @RequestBody SubmissionStatement statement) {
        portfolios.submit(file, statement);
    }
}
